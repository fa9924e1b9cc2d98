package org.assize.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assize.fact.IncidentFact.Capability;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.OrganisationFact.EntityType;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * Whether an incident is significant by its recorded facts: one criterion that is met suffices, and it is not significant
 * only if every criterion that applies is known and unmet. Pure.
 *
 * @param met UNKNOWN if none is known to be met and one is unknown
 * @param criteria names of the criteria that are met
 * @param missing attributes that would decide the unknown criteria
 */
public record Significance(Tri met, List<String> criteria, List<String> missing) {

    private static final int HUNDRED = 2;

    /** One test, and the attribute to ask for where it is unknown. */
    private record Criterion(String name, Tri met, String attribute) {}

    /**
     * @param types types of entity that the organisation is; null if not known
     * @param turnover its own turnover, EUR; null if not known
     */
    public static Significance of(
            final Incident incident,
            final @Nullable List<EntityType> types,
            final @Nullable BigDecimal turnover,
            final SignificanceThresholds thresholds) {
        if (incident.plannedMaintenance() == Tri.YES) {
            return new Significance(Tri.NO, List.of(), List.of());
        }
        final List<Criterion> criteria = new ArrayList<>();
        if (types == null) {
            criteria.add(new Criterion("type of entity", Tri.UNKNOWN, "organisation.sectors"));
        }
        if (types == null || types.stream().noneMatch(Significance::hasThresholds)) {
            criteria.addAll(harm(incident));
        } else {
            criteria.add(loss(incident, turnover, thresholds));
            criteria.add(access(incident));
            types.forEach(type -> criteria.addAll(new ServiceCriteria(incident, thresholds).of(type)));
        }
        criteria.addAll(people(incident));
        return of(criteria);
    }

    private static Significance of(final List<Criterion> criteria) {
        final Tri met = criteria.stream().map(Criterion::met).reduce(Tri.NO, Tri::or);
        return new Significance(
                met,
                criteria.stream()
                        .filter(each -> each.met() == Tri.YES)
                        .map(Criterion::name)
                        .distinct()
                        .toList(),
                criteria.stream()
                        .filter(each -> each.met() == Tri.UNKNOWN)
                        .map(Criterion::attribute)
                        .distinct()
                        .toList());
    }

    /** Whether the thresholds are laid down for this type of entity; for others the general test decides. */
    static boolean hasThresholds(final EntityType type) {
        return switch (type) {
            case DNS_PROVIDER,
                    TLD_REGISTRY,
                    CLOUD,
                    DATA_CENTRE,
                    CDN,
                    MSP,
                    MSSP,
                    QTSP,
                    TSP,
                    ONLINE_MARKETPLACE,
                    SEARCH_ENGINE,
                    SOCIAL_NETWORK -> true;
            default -> false;
        };
    }

    private static List<Criterion> harm(final Incident incident) {
        return List.of(
                new Criterion("financial loss", capable(incident, Capability.LOSS), "incidents.capable-of"),
                new Criterion("severe disruption", capable(incident, Capability.DISRUPTION), "incidents.capable-of"));
    }

    private static Criterion loss(
            final Incident incident, final @Nullable BigDecimal turnover, final SignificanceThresholds thresholds) {
        final Tri actual = isLoss(incident.lossEur(), turnover, thresholds);
        final Tri possible = incident.lossPotentialEur() == null
                ? capable(incident, Capability.LOSS)
                : isLoss(incident.lossPotentialEur(), turnover, thresholds)
                        .or(Tri.of(capable(incident, Capability.LOSS) == Tri.YES));
        final String attribute = incident.lossEur() != null && actual == Tri.UNKNOWN
                ? "organisation.turnover-eur"
                : actual == Tri.UNKNOWN ? "incidents.loss-eur" : "incidents.loss-potential-eur";
        return new Criterion("financial loss", actual.or(possible), attribute);
    }

    /** Whether a loss exceeds the lower of the amount and the share of the turnover. */
    static Tri isLoss(
            final @Nullable BigDecimal loss,
            final @Nullable BigDecimal turnover,
            final SignificanceThresholds thresholds) {
        if (loss == null) {
            return Tri.UNKNOWN;
        }
        if (loss.compareTo(thresholds.loss()) > 0) {
            return Tri.YES;
        }
        if (loss.signum() <= 0) {
            return Tri.NO;
        }
        return turnover == null ? Tri.UNKNOWN : Tri.of(isShare(loss, thresholds.lossShare(), turnover));
    }

    private static Criterion access(final Incident incident) {
        return new Criterion(
                "malicious access",
                incident.maliciousUnauthorisedAccess().and(capable(incident, Capability.DISRUPTION)),
                incident.maliciousUnauthorisedAccess() == Tri.UNKNOWN
                        ? "incidents.malicious-unauthorised-access"
                        : "incidents.capable-of");
    }

    private static List<Criterion> people(final Incident incident) {
        return List.of(
                either(
                        incident,
                        "trade secrets",
                        incident.tradeSecretExfiltrated(),
                        Capability.SECRETS,
                        "trade-secret-exfiltrated"),
                either(incident, "death", incident.death(), Capability.DEATH, "death"),
                either(incident, "damage to health", incident.healthDamage(), Capability.HEALTH, "health-damage"));
    }

    private static Criterion either(
            final Incident incident,
            final String name,
            final Tri happened,
            final Capability possible,
            final String attribute) {
        return new Criterion(
                name,
                happened.or(capable(incident, possible)),
                happened == Tri.UNKNOWN ? "incidents." + attribute : "incidents.capable-of");
    }

    private static Tri capable(final Incident incident, final Capability harm) {
        final Set<Capability> harms = incident.capableOf();
        return harms == null ? Tri.UNKNOWN : Tri.of(harms.contains(harm));
    }

    private static boolean isShare(final BigDecimal part, final BigDecimal percent, final BigDecimal whole) {
        return part.scaleByPowerOfTen(HUNDRED).compareTo(percent.multiply(whole)) > 0;
    }

    /** The criteria of the types of entity for which thresholds are laid down. */
    private record ServiceCriteria(Incident incident, SignificanceThresholds limits) {

        List<Criterion> of(final EntityType type) {
            return switch (type) {
                case CLOUD, CDN, MSP, MSSP ->
                    List.of(down(limits.unavailable()), limitedForMany(), malicious(), many());
                case DNS_PROVIDER -> List.of(down(limits.unavailable()), slow(), wrongDomains());
                case TLD_REGISTRY -> List.of(down(0), slow(), compromised());
                case DATA_CENTRE -> List.of(down(0), limited(limits.limited()), malicious(), physical());
                case ONLINE_MARKETPLACE, SEARCH_ENGINE, SOCIAL_NETWORK ->
                    List.of(disturbedForMany(), malicious(), many());
                case QTSP, TSP ->
                    List.of(down(limits.trustUnavailable()), downInWeek(), limitedForSome(), physical(), some());
                default -> List.of();
            };
        }

        private Criterion down(final int minutes) {
            return new Criterion(
                    "unavailable",
                    isLonger(incident.serviceUnavailableMin(), minutes),
                    "incidents.service-unavailable-min");
        }

        private Criterion downInWeek() {
            return new Criterion(
                    "unavailable in a week",
                    isLonger(incident.weeklyUnavailableMin(), limits.trustWeek()),
                    "incidents.weekly-unavailable-min");
        }

        private Criterion slow() {
            return new Criterion(
                    "slow responses",
                    isLonger(incident.slowResponseMin(), limits.slow()),
                    "incidents.slow-response-min");
        }

        private Criterion limited(final int minutes) {
            return new Criterion(
                    "limited", isLonger(incident.serviceLimitedMin(), minutes), "incidents.service-limited-min");
        }

        private Criterion limitedForMany() {
            return both(limited(limits.limited()), "limited for many users", manyUsers());
        }

        private Criterion limitedForSome() {
            return both(limited(0), "limited for many users", isMany(limits.trustUsers(), limits.trustUsersShare()));
        }

        private Criterion disturbedForMany() {
            final Tri down = isLonger(incident.serviceUnavailableMin(), 0);
            final Criterion either = new Criterion(
                    "disturbed",
                    down.or(isLonger(incident.serviceLimitedMin(), 0)),
                    down == Tri.UNKNOWN ? "incidents.service-unavailable-min" : "incidents.service-limited-min");
            return both(either, "unavailable or limited for many users", manyUsers());
        }

        private Criterion compromised() {
            return new Criterion("data compromised", incident.dataCompromised(), "incidents.data-compromised");
        }

        private Criterion malicious() {
            return new Criterion(
                    "data compromised by malicious action",
                    incident.dataCompromised().and(incident.suspectedMalicious()),
                    incident.dataCompromised() == Tri.UNKNOWN
                            ? "incidents.data-compromised"
                            : "incidents.suspected-malicious");
        }

        private Criterion many() {
            return both(compromised(), "data of many users compromised", manyUsers());
        }

        private Criterion some() {
            return both(
                    compromised(),
                    "data of many users compromised",
                    isMany(limits.trustCompromised(), limits.trustCompromisedShare()));
        }

        private Criterion physical() {
            return new Criterion(
                    "physical access compromised",
                    incident.physicalAccessCompromised(),
                    "incidents.physical-access-compromised");
        }

        /** Few wrong domain names by misconfiguration do not count. */
        private Criterion wrongDomains() {
            final Integer affected = incident.domainsAffected();
            final Integer managed = incident.domainsManaged();
            final Tri few = affected == null || managed == null
                    ? affected != null && affected >= limits.domains() ? Tri.NO : Tri.UNKNOWN
                    : Tri.of(affected < limits.domains()
                            && !isShare(
                                    BigDecimal.valueOf(affected), limits.domainsShare(), BigDecimal.valueOf(managed)));
            final Tri excused = few.and(incident.misconfiguration());
            return new Criterion(
                    "data compromised",
                    incident.dataCompromised().and(excused.negated()),
                    incident.dataCompromised() == Tri.UNKNOWN
                            ? "incidents.data-compromised"
                            : incident.misconfiguration() == Tri.UNKNOWN
                                    ? "incidents.misconfiguration"
                                    : "incidents.domains-affected");
        }

        private Criterion manyUsers() {
            return isMany(limits.users(), limits.usersShare());
        }

        /** Whether more users are affected than the lower of the number and the share. */
        private Criterion isMany(final int number, final BigDecimal share) {
            final Integer affected = incident.usersAffected();
            final Integer total = incident.usersTotalEu();
            final Tri many = affected == null
                    ? Tri.UNKNOWN
                    : affected > number
                            ? Tri.YES
                            : affected == 0
                                    ? Tri.NO
                                    : total == null
                                            ? Tri.UNKNOWN
                                            : Tri.of(isShare(
                                                    BigDecimal.valueOf(affected), share, BigDecimal.valueOf(total)));
            return new Criterion(
                    "many users", many, affected == null ? "incidents.users-affected" : "incidents.users-total-eu");
        }

        private static Criterion both(final Criterion one, final String name, final Criterion other) {
            return new Criterion(
                    name, one.met().and(other.met()), one.met() == Tri.UNKNOWN ? one.attribute() : other.attribute());
        }

        private static Tri isLonger(final @Nullable BigDecimal minutes, final int limit) {
            return minutes == null ? Tri.UNKNOWN : Tri.of(minutes.compareTo(BigDecimal.valueOf(limit)) > 0);
        }
    }
}
