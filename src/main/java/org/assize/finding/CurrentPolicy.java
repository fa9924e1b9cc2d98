package org.assize.finding;

import org.assize.fact.Ref;

/**
 * A version of the information security policy, and where it falls short.
 *
 * @param current whether people work with it; of another version nothing is said
 * @param approval whether it is a draft or not signed
 * @param approver whether it was approved below top management
 * @param commitments whether it lacks a commitment that it must state
 * @param confidential whether it lacks only the protection of confidential data
 * @param communication whether people do not know it
 */
public record CurrentPolicy(
        Ref subject,
        boolean current,
        Shortfall approval,
        Shortfall approver,
        Shortfall commitments,
        Shortfall confidential,
        Shortfall communication) {}
