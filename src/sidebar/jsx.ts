/** What the build compiles JSX to: nested calls, which come out shorter than the automatic runtime's children lists. */
export { Fragment, h } from 'preact';
