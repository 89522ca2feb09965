// Before the elements: what kit.js defines of them, it defines a task each.
import {takeTurns} from './core/turns.js';

takeTurns();
