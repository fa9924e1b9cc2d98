package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * An account as every topic about access sees it. An account that is closed fails none of the checks.
 *
 * @param subject the account
 * @param id id of the account
 * @param person who holds it; null if nobody does, or it is not known
 * @param system system that it belongs to; null if not known
 * @param open not disabled at the date of the assessment
 * @param privileged has far-reaching rights
 * @param personal held by one person for that person's own use
 * @param service used by a programme
 * @param breakGlass kept for emergencies
 * @param localAdmin administrator of the workstation, though the role does not need it
 * @param excess has rights that the role does not need, without an approval
 * @param sharedPassword several people share it, without an approval and without far-reaching rights
 * @param sharedAdmin several people share it, with far-reaching rights
 * @param unapproved was given without an approval, or before it
 * @param unmanaged used by a programme, and nobody answers for it or people can log in with it
 * @param dormant a personal account that nobody has used for long
 * @param defaultPassword still has the password that it was delivered with
 */
public record AccountState(
        Ref subject,
        String id,
        @Nullable String person,
        @Nullable String system,
        Tri open,
        Tri privileged,
        Tri personal,
        Tri service,
        Tri breakGlass,
        Check localAdmin,
        Check excess,
        Check sharedPassword,
        Check sharedAdmin,
        Check unapproved,
        Check unmanaged,
        Check dormant,
        Check defaultPassword) {

    /** Whether it is open, as far as is known. */
    public boolean listed() {
        return open != Tri.NO;
    }

    /** Whether people use it in their daily work, as far as is known. */
    public boolean usedByPeople() {
        return listed() && service != Tri.YES && breakGlass != Tri.YES;
    }

    /** Whether it is an open account with far-reaching rights, as far as is known. */
    public boolean administrative() {
        return listed() && privileged != Tri.NO;
    }

    /** Whether it is an open account of one person, as far as is known. */
    public boolean named() {
        return listed() && personal != Tri.NO;
    }

    /** Whether it is an open account of a programme, as far as is known. */
    public boolean automatic() {
        return listed() && service != Tri.NO;
    }
}
