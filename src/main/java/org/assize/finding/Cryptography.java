package org.assize.finding;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.AssetFact.AssetSubcategory;
import org.assize.fact.AssetFact.Classification;
import org.assize.fact.AssetFact.Location;
import org.assize.fact.DueDate;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.GovernanceFact.PolicyType;
import org.assize.fact.OperationsFact.CryptoProtocol;
import org.assize.fact.OperationsFact.CryptoUse;
import org.assize.fact.PersonalDataKind;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Judges how information is encrypted. Pure. */
public final class Cryptography {

    private static final Set<CryptoProtocol> BROKEN =
            Set.of(CryptoProtocol.SSL_3, CryptoProtocol.TLS_1_0, CryptoProtocol.TLS_1_1);
    private static final Set<String> ASYMMETRIC = Set.of("RSA", "DSA", "DH");
    /** Name under which a policy states how often keys are changed. */
    private static final String ROTATION = "KEY_ROTATION";

    private Cryptography() {}

    /** Whether nothing approved says how cryptography is used. */
    public static TechnicalCheck unruled(
            final Collection<PolicyDocument> policies, final RecordSet set, final AssessmentContext context) {
        return TechnicalCheck.of(
                set.ref(),
                PolicyTerms.missing(policies, PolicyType.CRYPTO, set, context),
                "policies.type",
                FailureMode.PARTIAL,
                "no approved rules for cryptography");
    }

    /**
     * Whether a method is in use that no longer protects.
     *
     * @param algorithms names of broken algorithms, separated by semicolons
     * @param bits least length of the keys of asymmetric methods
     */
    public static TechnicalCheck weak(final CryptoUse use, final String algorithms, final int bits) {
        if (use.exists() == Tri.NO) {
            return TechnicalCheck.none(use.ref());
        }
        final Tri protocol = use.protocol() == null ? Tri.UNKNOWN : Tri.of(BROKEN.contains(use.protocol()));
        final String name = name(use);
        final Tri algorithm = name.isEmpty()
                ? Tri.UNKNOWN
                : Tri.of(Arrays.asList(algorithms.split(";")).contains(name));
        final Integer length = use.keyLength();
        final Tri key = ASYMMETRIC.contains(name) ? length == null ? Tri.UNKNOWN : Tri.of(length < bits) : Tri.NO;
        final Tri told = Tri.of(use.protocol() == null && name.isEmpty());
        final Tri known = protocol == Tri.YES || algorithm == Tri.YES ? Tri.YES : key;
        return TechnicalCheck.of(
                use.ref(),
                told == Tri.YES ? Tri.UNKNOWN : known,
                told == Tri.YES ? "crypto-uses.protocol" : "crypto-uses.key-length",
                FailureMode.LAPSE,
                use.protocol() == null ? name : use.protocol() + " " + name);
    }

    private static String name(final CryptoUse use) {
        return Objects.requireNonNullElse(use.alg(), "").strip().toUpperCase(Locale.ROOT);
    }

    /**
     * Whether nobody changes or answers for a key.
     *
     * @param months months after which a key is changed where the organisation set no interval
     */
    public static TechnicalCheck neglected(
            final CryptoUse use,
            final Collection<PolicyDocument> policies,
            final int months,
            final AssessmentContext context) {
        if (use.exists() == Tri.NO) {
            return TechnicalCheck.none(use.ref());
        }
        final Period own = PolicyTerms.stated(policies, ROTATION, context);
        final LocalDate changed = Past.date(use.keyRotatedOn(), context);
        final LocalDate due = DueDate.after(changed, own == null ? Period.ofMonths(months) : own);
        final Tri stale = changed == null
                ? Past.happened(use.keyRotatedOn(), context).negated()
                : DueDate.isOverdue(due, context.date());
        final Tri unowned = use.owner() == null ? Tri.UNKNOWN : Tri.NO;
        return TechnicalCheck.of(
                use.ref(),
                (stale == Tri.YES ? Tri.YES : unowned).or(stale),
                stale == Tri.UNKNOWN ? "crypto-uses.key-rotated-on" : "crypto-uses.owner",
                own == null ? FailureMode.WEAKNESS : FailureMode.LAPSE,
                "key last changed " + use.keyRotatedOn());
    }

    /** Whether very sensitive information lies open where others can get at it. */
    public static TechnicalCheck open(final Asset asset, final AssessmentContext context) {
        final Tri sensitive = sensitive(asset);
        final Tri exposed = exposed(asset);
        if (sensitive.and(exposed) == Tri.NO || Past.happened(asset.disposedOn(), context) == Tri.YES) {
            return TechnicalCheck.none(asset.ref());
        }
        final Check check = Check.when(asset.encryptedAtRest().negated(), "assets.encrypted-at-rest")
                .and(sensitive, asset.classification() == null ? "assets.classification" : "assets.personal-data")
                .and(exposed, "assets.internet-facing")
                .check();
        return TechnicalCheck.of(asset.ref(), check, FailureMode.LAPSE, "neither encrypted nor masked");
    }

    private static Tri sensitive(final Asset asset) {
        final Classification level = asset.classification();
        final PersonalDataKind data = asset.personalData();
        final Tri secret = level == null ? Tri.UNKNOWN : Tri.of(level == Classification.SECRET);
        final Tri special = data == null || data == PersonalDataKind.UNKNOWN
                ? Tri.UNKNOWN
                : Tri.of(data == PersonalDataKind.SPECIAL || data == PersonalDataKind.CRIMINAL);
        return secret.or(special);
    }

    /** Reachable from the internet, portable, or at home. */
    private static Tri exposed(final Asset asset) {
        final boolean portable = asset.subcategory() == AssetSubcategory.LAPTOP || asset.location() == Location.HOME;
        return portable ? Tri.YES : asset.internetFacing();
    }
}
