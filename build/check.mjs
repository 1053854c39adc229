// Types, lint, format, import boundaries and tests: what every commit must pass. Alias of the test command.
import './test.mjs';
