/** Words of an order's life and its notices, Chinese. The English catalogue is typed by this one. */
export const life = {
  delayed: '{cause}：{detail}，改为 {newOn}',
  possibleOn: '可以，{day} 交货',
  notPossible: '做不了',
};
