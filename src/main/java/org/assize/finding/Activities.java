package org.assize.finding;

import java.util.List;
import org.assize.fact.OrganisationFact.EntityType;
import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * In which sectors the organisation is active; there is always one, with nothing known if they are not told.
 *
 * @param subject the organisation
 * @param types kinds of entity that it is, sorted
 * @param typesKnown whether these are all
 * @param annexOne active in a sector of high criticality
 * @param annexTwo active in another critical sector
 * @param added of a kind that national law adds
 * @param sole the only provider of a service in a Member State
 * @param financial whether rules for financial entities displace its duties
 * @param words the sectors, for sentences
 */
public record Activities(
        Ref subject,
        List<EntityType> types,
        Tri typesKnown,
        Tri annexOne,
        Tri annexTwo,
        Tri added,
        Tri sole,
        Tri financial,
        String words) {

    public Activities {
        types = types.stream().sorted().distinct().toList();
    }

    /** Whether it is an entity of that kind. */
    public Tri is(final EntityType type) {
        if (types.contains(type)) {
            return Tri.YES;
        }
        return typesKnown == Tri.YES ? Tri.NO : Tri.UNKNOWN;
    }

    /** Whether it is active in any sector that an annex lists. */
    public Tri listed() {
        return annexOne.or(annexTwo);
    }

    /** A provider whose duties do not depend on its size: qualified trust services, top-level domains, name resolution. */
    public Tri essentialOfAnySize() {
        return is(EntityType.QTSP).or(is(EntityType.TLD_REGISTRY)).or(is(EntityType.DNS_PROVIDER));
    }

    /** A provider of public electronic communications. */
    public Tri communications() {
        return is(EntityType.PECN).or(is(EntityType.PECS));
    }

    /** A provider of managed services or managed security services. */
    public Tri managedServices() {
        return is(EntityType.MSP).or(is(EntityType.MSSP));
    }

    /** A provider of trust services, qualified or not. */
    public Tri trustServices() {
        return is(EntityType.TSP).or(is(EntityType.QTSP));
    }

    /** A top-level domain registry, or one who registers domain names. */
    public Tri domainNames() {
        return is(EntityType.TLD_REGISTRY).or(is(EntityType.DOMAIN_NAME_REGISTRATION));
    }

    /** A kind of entity that a register of the Union lists. */
    public Tri registered() {
        return is(EntityType.DNS_PROVIDER)
                .or(domainNames())
                .or(is(EntityType.CLOUD))
                .or(is(EntityType.DATA_CENTRE))
                .or(is(EntityType.CDN))
                .or(managedServices())
                .or(is(EntityType.ONLINE_MARKETPLACE))
                .or(is(EntityType.SEARCH_ENGINE))
                .or(is(EntityType.SOCIAL_NETWORK));
    }

    /** A kind of entity that uniform rules of the Union bind. */
    public Tri digital() {
        return is(EntityType.DNS_PROVIDER)
                .or(is(EntityType.TLD_REGISTRY))
                .or(is(EntityType.CLOUD))
                .or(is(EntityType.DATA_CENTRE))
                .or(is(EntityType.CDN))
                .or(managedServices())
                .or(is(EntityType.ONLINE_MARKETPLACE))
                .or(is(EntityType.SEARCH_ENGINE))
                .or(is(EntityType.SOCIAL_NETWORK))
                .or(trustServices());
    }
}
