package org.assize.batch;

/** Why a record of the input has no result. */
public enum RejectCode {
    /** It is no valid dossier; the reason says where. */
    INVALID,
    /** It cannot be read: no permission, a broken archive, a link that leads nowhere. */
    UNREADABLE,
    /** It is no form of a dossier. */
    FOREIGN,
    /** It is larger than one dossier of a batch may be. */
    TOO_LARGE,
    /** Another record has the same id and comes first. */
    DUPLICATE,
    /** The rules did not come to rest, or it is nested too deep. */
    LIMIT,
    /** Assize failed; the others are not touched by it. */
    ERROR
}
