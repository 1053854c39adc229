import { describe, expect, it } from 'vitest';
import { deliveryNote } from '../../../src/domain/papers/delivery-note';
import { noticePaper } from '../../../src/domain/papers/notice-paper';
import type { Paper } from '../../../src/domain/papers/paper';
import { productionOrder } from '../../../src/domain/papers/production-order';
import { textsFor } from '../../../src/domain/texts';
import { doorItem } from '../../support/door-entry';
import { change, drafted, inEffect, withdrawal } from '../../support/notice-desk';
import { deskSettings, hearing, lorry, moment, orderAt, registeredOrder, stepped } from '../../support/order-in-life';

const reader = { texts: textsFor('zh-CN'), settings: deskSettings() };

/** Every word of a paper. */
const wordsOf = (paper: Paper | undefined): string => JSON.stringify(paper);

describe('the production order', () => {
  const order = registeredOrder({
    items: [
      doorItem({
        ...{ style: '平板原木', frameShape: '圆弧', frameType: '可调套', lineStyle: '罗马线', lineHeightMm: 75 },
        ...{ wallThicknessMm: 265, wallThicknessSaid: '27 墙', colour: '枣红', openingDirection: 'right-in' },
        ...{ openingDirectionSaid: '里右', quantity: 7, technicalConditions: '锁体加长' },
      }),
    ],
  });

  it('says everything that a door is made by (A2)', () => {
    const words = wordsOf(productionOrder(order, reader));
    const item = [
      '平板原木',
      '圆弧',
      '可调套',
      '罗马线',
      '75',
      '265',
      '27 墙',
      '枣红',
      '右内开',
      '里右',
      '7',
      '锁体加长',
    ];
    for (const each of [...item, '900×2100', '830×2060', order.promise.promisedOn, '宏达装饰有限公司']) {
      expect(words).toContain(each);
    }
  });

  it('tells the size that was given from the derived one, so that nobody deducts twice (A8)', () => {
    const words = wordsOf(productionOrder(order, reader));
    expect(words).toContain('900×2100\\n客户给定');
    expect(words).toContain('830×2060\\n推算');
  });

  it('names neither the phone nor the address (M3), and no price (G5)', () => {
    const words = wordsOf(productionOrder(order, reader));
    expect(words).not.toContain(order.phone);
    expect(words).not.toContain(order.deliveryAddress);
    expect(words).not.toMatch(/¥/);
  });

  it('is for the cross-check only until it is released (A5)', () => {
    expect(productionOrder(order, reader).marks).toEqual(['未下单，仅供核对']);
    expect(productionOrder(orderAt('release'), reader).marks).toEqual([]);
  });

  it('names its checker only while the check says something about what is printed (A5)', () => {
    const released = orderAt('release');
    expect(wordsOf(productionOrder(released, reader))).toContain('林敏');
    const revised = { ...released, revision: 1 };
    expect(wordsOf(productionOrder(revised, reader))).not.toContain('林敏');
  });

  it('says that a notice is open, or not bound with the process card yet (E4)', () => {
    const open = drafted(registeredOrder(), change(registeredOrder(), { note: '改' }));
    expect(productionOrder(open.order, reader).marks).toContain('更改单 1101-G1 待签字');
    const { order: changed } = inEffect(registeredOrder(), change(registeredOrder(), { note: '改' }));
    expect(productionOrder(changed, reader).marks).toContain('更改单未装订：1101-G1');
  });

  it('says that it was withdrawn (E5)', () => {
    const { order: gone } = inEffect(registeredOrder(), withdrawal(registeredOrder()));
    expect(productionOrder(gone, reader).marks).toContain('已撤单');
  });
});

describe('a change notice', () => {
  const order = registeredOrder();
  const edit = { deliveryAddress: '杭州市上城区解放路 99 号', items: [{ place: 1, colour: '红橡' }] };
  const pair = inEffect(order, change(order, edit as never));

  it('comes in two copies that say old and new side by side (E2, E4)', () => {
    const [office, production] = noticePaper(pair.notice, pair.order, reader);
    expect([office?.copy, production?.copy]).toEqual(['第一联　接单室', '第二联　生产部']);
    for (const copy of [office, production]) {
      expect(wordsOf(copy)).toContain(JSON.stringify(['第 1 项颜色', '黑胡桃', '红橡']));
      expect(wordsOf(copy)).toContain('陈静');
      expect(wordsOf(copy)).toContain('熊伟');
    }
  });

  it('tells the customer’s address to the order office only (M3)', () => {
    const [office, production] = noticePaper(pair.notice, pair.order, reader);
    expect(wordsOf(office)).toContain('解放路 99 号');
    expect(wordsOf(production)).not.toMatch(/解放路|文一西路/);
    expect(wordsOf(production)).toContain('见接单室联');
  });

  it('says that it is not in effect while a signature is missing (E2)', () => {
    const open = drafted(order, change(order, edit as never));
    for (const copy of noticePaper(open.notice, open.order, reader)) expect(copy.marks).toContain('未生效，待签字');
  });
});

describe('a delivery note', () => {
  const finished = orderAt('finish-production', registeredOrder({ items: [doorItem({ quantity: 5 }), doorItem()] }));
  const paid = hearing('clerk', moment('2026-12-08'), { payment: { paidFen: 10_000_000, creditFen: 0 } });
  const shipped = stepped(finished, 'ship', { ...lorry, items: [{ place: 1, quantity: 2 }] }, paid);
  const shipment = shipped.life.shipments[0];
  if (!shipment) throw new Error('nothing was shipped');
  const firstShipment = [{ label: '样品', done: true }];

  it('says what left, where to, with whom: phone and address stand on it (F3, M3)', () => {
    const [customer, slip] = deliveryNote({ order: shipped, shipment, firstShipment: null }, reader);
    expect(customer?.number).toBe('1101-S1');
    expect([customer?.copy, slip?.copy]).toEqual(['第一联　客户', '第二联　回单（签字后交回）']);
    for (const each of [shipped.phone, shipped.deliveryAddress, '顺达物流', '13800001111', 'SD-1', '物流']) {
      expect(wordsOf(customer)).toContain(each);
    }
  });

  it('counts the pieces of this shipment, not those of the order (F3)', () => {
    const [customer] = deliveryNote({ order: shipped, shipment, firstShipment: null }, reader);
    const [table] = (customer?.blocks ?? []).filter((block) => block.kind === 'table');
    expect(table?.rows.map(({ cells }) => [cells[0], cells[7]])).toEqual([['1101-1', '2']]);
    expect(table?.total).toBe('本次 1 项，2 樘；全单 6 樘。');
  });

  it('says nothing of prices', () => {
    expect(wordsOf(deliveryNote({ order: shipped, shipment, firstShipment: null }, reader)[0])).not.toMatch(/¥/);
  });

  it('lists what goes with a first shipment (F4)', () => {
    expect(wordsOf(deliveryNote({ order: shipped, shipment, firstShipment }, reader)[0])).toContain('样品');
  });
});
