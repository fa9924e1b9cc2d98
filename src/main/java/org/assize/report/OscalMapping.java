package org.assize.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assize.framework.Crosswalk;
import org.assize.framework.Framework;
import org.assize.framework.Relation;

/**
 * The crosswalk of two frameworks as an OSCAL mapping-collection. There are no OSCAL catalogues of these frameworks, so
 * both resources stand in the back matter by title and edition. Every UUID follows from the content: the same rows give the
 * same document, and a row keeps its UUID when others change.
 */
public final class OscalMapping {

    private static final String OSCAL = "1.2.1";
    private static final Map<Relation, String> RELATIONSHIPS = Map.of(
            Relation.EQUAL, "equal-to",
            Relation.SUBSET, "subset-of",
            Relation.SUPERSET, "superset-of",
            Relation.INTERSECTS, "intersects-with");

    private final Framework from;
    private final Framework to;
    private final String pair;

    private OscalMapping(final Framework from, final Framework to) {
        this.from = from;
        this.to = to;
        this.pair = from.id() + "--" + to.id();
    }

    /**
     * The document.
     *
     * @param rows at least one; a mapping without maps is no OSCAL
     * @param lastModified instant with a zone, {@code 2026-06-17T00:00:00Z}
     */
    public static String json(
            final Framework from, final Framework to, final List<Crosswalk> rows, final String lastModified) {
        return ReportJson.write(Map.of("mapping-collection", new OscalMapping(from, to).collection(rows, lastModified)))
                + "\n";
    }

    private Map<String, Object> collection(final List<Crosswalk> rows, final String lastModified) {
        final List<Object> maps = new ArrayList<>();
        rows.forEach(row -> maps.add(map(row)));
        final String version = Uuids.of("version " + pair + " " + maps).substring(0, 8);
        final Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("uuid", Uuids.of("collection " + pair + " " + version + " " + lastModified));
        collection.put("metadata", metadata(version, lastModified));
        collection.put("provenance", provenance());
        collection.put("mappings", List.of(mapping(maps)));
        collection.put("back-matter", Map.of("resources", List.of(resource(from), resource(to))));
        return collection;
    }

    private Map<String, Object> metadata(final String version, final String lastModified) {
        final Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("title", "Mapping of " + from.title() + " to " + to.title());
        metadata.put("last-modified", lastModified);
        metadata.put("version", version);
        metadata.put("oscal-version", OSCAL);
        return metadata;
    }

    private static Map<String, Object> provenance() {
        final Map<String, Object> provenance = new LinkedHashMap<>();
        provenance.put("method", "hybrid");
        provenance.put("matching-rationale", "semantic");
        provenance.put("status", "complete");
        provenance.put(
                "mapping-description",
                "Set-theory relations after NIST IR 8477, read from source to target. A pair is mapped where evidence for"
                        + " one requirement is evidence for the other; what is merely related is left out.");
        return provenance;
    }

    private Map<String, Object> mapping(final List<Object> maps) {
        final Map<String, Object> mapping = new LinkedHashMap<>();
        mapping.put("uuid", Uuids.of("mapping " + pair));
        mapping.put("source-resource", reference(from));
        mapping.put("target-resource", reference(to));
        mapping.put("maps", maps);
        return mapping;
    }

    private static Map<String, Object> reference(final Framework framework) {
        final Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("type", "catalog");
        reference.put("href", "#" + uuid(framework));
        return reference;
    }

    private static Map<String, Object> resource(final Framework framework) {
        final Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("uuid", uuid(framework));
        resource.put("title", framework.title());
        resource.put("description", framework.edition());
        return resource;
    }

    private static String uuid(final Framework framework) {
        return Uuids.of("framework " + framework.id() + " " + framework.edition());
    }

    private Map<String, Object> map(final Crosswalk row) {
        final Map<String, Object> map = new LinkedHashMap<>();
        map.put(
                "uuid",
                Uuids.of("map " + pair + " " + row.from().id() + " " + row.to().id()));
        map.put(
                "relationship",
                RELATIONSHIPS.getOrDefault(row.relation(), row.relation().word()));
        map.put("sources", List.of(item(row.from().id())));
        map.put("targets", List.of(item(row.to().id())));
        map.put("confidence-score", Map.of("category", row.confidence().word()));
        map.put("remarks", row.rationale() + " (" + row.basis() + ")");
        return map;
    }

    private static Map<String, Object> item(final String id) {
        final Map<String, Object> item = new LinkedHashMap<>();
        item.put("type", "control");
        item.put("id-ref", id);
        return item;
    }
}
