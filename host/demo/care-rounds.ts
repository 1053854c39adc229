import { workdayAfter } from './days';
import { clerkAt, type DemoFactory } from './factory';
import { manager } from './people';

/** Some days after the goods arrived the desk asks some customers how satisfied they are (G4). */
export function askCustomers(factory: DemoFactory, today: string): void {
  for (const order of factory.orders) {
    const { fate, stage, since, customerId, key } = order;
    if (stage !== 'received' || fate.score === null || order.asked || workdayAfter(since, 3) > today) continue;
    order.asked = true;
    const text = fate.score >= 4 ? '电话回访，客户满意' : '电话回访，客户希望送货前先联系';
    const entry = { kind: 'satisfaction', on: today, text, orderKey: key, score: fate.score };
    factory.desk.do('recordContact', order.intake.clerk, { customerId, entry });
  }
}

/** Complaints come in some days after the goods left, and most are settled within the week (I1). */
export function hearComplaints(factory: DemoFactory, today: string): void {
  for (const order of factory.orders) {
    const { complaint } = order.fate;
    const leftOn = order.shipments.at(-1)?.on;
    if (!complaint || !leftOn || order.complaint || workdayAfter(leftOn, complaint.afterDays) > today) continue;
    const answerBy = workdayAfter(today, 3);
    const entry = { kind: complaint.kind, text: complaint.text, answerBy, settlement: null };
    const { number } = factory.desk.do<{ number: string }>('recordComplaint', clerkAt(0), { key: order.key, entry });
    order.complaint = { number, on: today, isSettled: false };
  }
}

export function settleComplaints(factory: DemoFactory, today: string): void {
  for (const { fate, complaint, key } of factory.orders) {
    const days = fate.complaint?.settledAfterDays ?? null;
    if (!complaint || complaint.isSettled || days === null || workdayAfter(complaint.on, days) > today) continue;
    const settlement = { outcome: '已上门处理，客户认可', attributedTo: fate.complaint?.attributedTo, allowanceFen: 0 };
    factory.desk.do('settleComplaint', manager.email, { key, number: complaint.number, settlement });
    complaint.isSettled = true;
  }
}
