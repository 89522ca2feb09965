import {expect} from '@open-wc/testing';
import {cutText} from '../../src/i18n/cut.js';

describe('cutText', () => {
  const cases: [what: string, text: string, length: number, lang: string, expected: string][] = [
    ['leaves what fits', 'Every refugee', 13, 'en', 'Every refugee'],
    ['cuts after a word', 'Every refugee child in school', 20, 'en', 'Every refugee child…'],
    ['does not cut in a word', 'Every refugee child', 18, 'en', 'Every refugee…'],
    ['drops a comma before the mark', 'Every child, every family', 13, 'en', 'Every child…'],
    ['cuts a first word that is too long', 'Flüchtlingshilfswerk', 10, 'de', 'Flüchtlin…'],
    ['counts characters, not their halves', '👩👩👩👩', 4, 'en', '👩👩👩👩'],
    ['does not cut a character in two', '👩👩👩👩', 3, 'en', '👩👩…'],
    ['does not part a flag', '🇺🇦🇺🇦🇺🇦', 3, 'en', '🇺🇦…'],
    ['knows words without spaces', '我们与难民同在', 4, 'zh', '我们与…'],
    ['reads from right to left', 'كل طفل لاجئ في المدرسة', 12, 'ar', 'كل طفل لاجئ…'],
    ['takes a language that no engine has', 'one two three', 8, 'tlh', 'one two…'],
    ['counts its mark', 'one two', 6, 'en', 'one…'],
    ['cuts a word that a quote begins', '«Flüchtlingshilfswerk»', 10, 'de', '«Flüchtli…'],
    ['cuts a word that follows a dash', '– Flüchtlingshilfswerk', 10, 'de', '– Flüchtl…'],
    ['leaves a text of just that length', 'one two', 7, 'en', 'one two'],
    ['drops white space before the mark', 'one  \n two three', 9, 'en', 'one…'],
    ['leaves nothing of nothing', '', 5, 'en', ''],
  ];
  describe('without a Segmenter, as in Firefox before 125', () => {
    const {Segmenter} = Intl;

    beforeEach(() => {
      Reflect.deleteProperty(Intl, 'Segmenter');
    });

    afterEach(() => {
      Object.defineProperty(Intl, 'Segmenter', {
        value: Segmenter,
        configurable: true,
        writable: true,
      });
    });

    it('cuts after a word', () => {
      expect(cutText('Every refugee child in school', 21, 'en')).to.equal('Every refugee child…');
    });

    it('cuts a first word that is too long', () => {
      expect(cutText('我们与难民同在', 4, 'zh')).to.equal('我们与…');
    });
  });

  for (const [what, text, length, lang, expected] of cases) {
    it(what, () => {
      expect(cutText(text, length, lang)).to.equal(expected);
    });
  }
});
