/** A value that the desk keeps for itself by name (系统): how far the nightly work is, when a run last went by. */
export interface KeptValue {
  key: string;
  value: string;
}
