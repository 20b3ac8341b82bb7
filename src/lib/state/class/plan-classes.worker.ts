// The worker that plans for classes: reading and planning take longer than a page may stand still. The
// page then only weighs the cards at hand after each answer.
import { Connection } from '../../storage/database/connection.ts';
import { outlooksOf, sittingOf } from './plan-classes.ts';
import type { PlanRequest } from './plan-request.ts';
import { answerPage } from '../worker/answer-page.ts';

answerPage((request: PlanRequest) => {
	const { now, startHour } = request;
	const moment = { now, startHour };
	return new Connection().use<unknown>((db) =>
		request.kind === 'outlooks'
			? outlooksOf(db, moment)
			: sittingOf(db, request.classId, request.seconds, moment)
	);
});
