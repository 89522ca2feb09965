/**
 * Runs in a page before its scripts: does to the built-ins what prototype.js 1.7.3 does, which redefines some and adds
 * to all, so that `for (const key in [])` comes by some 35 keys; and what 1.7.2 and older do, of which sites keep copies.
 */
export function loadPrototypeJs() {
  const extend = (target, source) => {
    for (const name of Object.keys(source)) target[name] = source[name]; // enumerable, as there
  };
  const itself = (value) => value;
  const stop = {};

  /** `$A`, which knows no iterators and takes no function. */
  function toArray(list) {
    if (!list) return [];
    if (list.toArray) return list.toArray();
    return Array.prototype.slice.call({length: list.length || 0, ...list});
  }
  Array.from = toArray;

  function each(callback, context) {
    try {
      this._each(callback, context);
    } catch (error) {
      if (error !== stop) throw error;
    }
    return this;
  }
  function detect(callback, context) {
    let found;
    this.each((value, index) => {
      if (!callback.call(context, value, index, this)) return;
      found = value;
      throw stop;
    });
    return found;
  }
  const {map, filter, some, every, forEach, slice, reverse} = Array.prototype;
  const orItself = (native) =>
    function (callback = itself, ...rest) {
      return native.call(this, callback, ...rest);
    };
  function clone() {
    return slice.call(this, 0);
  }
  const methods = {each, detect, find: detect, map: orItself(map), collect: orItself(map)};
  extend(methods, {some: orItself(some), any: orItself(some), every: orItself(every)});
  extend(methods, {
    filter,
    select: filter,
    findAll: filter,
    all: orItself(every),
    clone,
    toArray: clone,
  });
  extend(methods, {
    _each: forEach,
    _reverse: reverse,
    /** An array, where the platform gives an iterator. */
    entries: clone,
    reverse(inline) {
      return (inline === false ? this.toArray() : this)._reverse();
    },
    include(value) {
      return this.indexOf(value) !== -1;
    },
    inject(memo, callback) {
      return this.reduce(callback, memo);
    },
    invoke(method, ...rest) {
      return this.map((value) => value[method](...rest));
    },
    pluck(name) {
      return this.map((value) => value[name]);
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    clear() {
      this.length = 0;
      return this;
    },
    size() {
      return this.length;
    },
  });
  for (const name of [
    'compact',
    'eachSlice',
    'flatten',
    'grep',
    'inGroupsOf',
    'inspect',
    'intersect',
    'max',
  ])
    methods[name] = clone;
  for (const name of ['member', 'min', 'partition', 'reject', 'sortBy', 'uniq', 'without', 'zip'])
    methods[name] = clone;
  extend(Array.prototype, methods);

  extend(Function.prototype, {
    argumentNames: () => [],
    curry(...given) {
      return (...rest) => this(...given, ...rest);
    },
    bind(context, ...given) {
      const method = this;
      return function (...rest) {
        return method.apply(context, [...given, ...rest]);
      };
    },
    delay(seconds, ...given) {
      return setTimeout(() => this(...given), seconds * 1000);
    },
    wrap(wrapper) {
      const method = this;
      return function (...rest) {
        return wrapper.call(this, method.bind(this), ...rest);
      };
    },
  });
  extend(String.prototype, {
    strip: String.prototype.trim,
    stripTags: itself,
    toArray() {
      return this.split('');
    },
    include(part) {
      return this.indexOf(part) > -1;
    },
    empty() {
      return String(this) === '';
    },
    blank() {
      return /^\s*$/.test(this);
    },
    times(count) {
      return this.repeat(count);
    },
  });
  extend(Number.prototype, {
    abs() {
      return Math.abs(this);
    },
    round() {
      return Math.round(this);
    },
    times(callback) {
      for (let index = 0; index < this; index++) callback(index);
    },
  });
  RegExp.prototype.match = RegExp.prototype.test;

  // `Element` makes elements there, with the prototype of the platform's.
  const {prototype} = window.Element;
  window.Element = Object.assign(function (name) {
    return document.createElement(name);
  }, window.Element);
  window.Element.prototype = prototype;
  extend(HTMLElement.prototype, {
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    show() {
      this.style.display = '';
      return this;
    },
    toggle() {
      return this.style.display === 'none' ? this.show() : this.hide();
    },
    update(content) {
      this.innerHTML = content;
      return this;
    },
    visible() {
      return this.style.display !== 'none';
    },
    empty() {
      return this.innerHTML.trim() === '';
    },
    clone(deep) {
      return this.cloneNode(deep);
    },
    select(selector) {
      return toArray(this.querySelectorAll(selector));
    },
    scrollTo() {
      const {left, top} = this.getBoundingClientRect();
      window.scrollTo(left, top);
      return this;
    },
  });
  extend(Event.prototype, {
    stop() {
      this.preventDefault();
      this.stopPropagation();
    },
    element() {
      return this.target;
    },
  });
}
