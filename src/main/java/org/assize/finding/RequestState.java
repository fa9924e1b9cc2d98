package org.assize.finding;

import org.assize.fact.Ref;

/**
 * How a request of a person about own data was handled.
 *
 * @param subject the request
 * @param request its id
 * @param limit last day for the answer, in words
 * @param answered it is answered in time
 * @param extended an extension was told in time, with reasons
 * @param passed recipients were told of what was carried out
 * @param refused a refusal was explained in time
 * @param complete the answer was complete
 * @param marketing an objection to marketing was honoured
 */
public record RequestState(
        Ref subject,
        String request,
        String limit,
        DataDuty answered,
        DataDuty extended,
        DataDuty passed,
        DataDuty refused,
        DataDuty complete,
        DataDuty marketing) {}
