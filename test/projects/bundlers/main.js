import 'withrefugees-widgets/petition-button.js';
