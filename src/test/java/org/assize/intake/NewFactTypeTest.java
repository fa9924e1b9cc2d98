package org.assize.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Entity;
import org.assize.fact.Event;
import org.assize.fact.Fact;
import org.assize.fact.Key;
import org.assize.fact.Meaning;
import org.assize.fact.Moment;
import org.assize.fact.Origin;
import org.assize.fact.Tri;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To add a fact type is to add one record. */
class NewFactTypeTest {

    private static final FactModel MODEL = FactModel.of(Drone.class, AssessmentContext.class);

    @TempDir
    private Path folder;

    @Test
    void it_is_read_from_a_table() {
        final Drone drone = dossier()
                .file("records/drones.csv", """
                        drone-id,weight-kg,armed,landed-at,pilots,licence.number,licence.valid-to
                        d1,12.5,no,,ana; bor,L-7,2027-01-01
                        """)
                .file("records/drones.flights.csv", "drones,on,hours\nd1,2026-05-01,2\n")
                .one(Drone.class);
        assertThat(drone).usingRecursiveComparison().ignoringFields("origin").isEqualTo(expected());
    }

    @Test
    void it_is_read_from_yaml() {
        final Drone drone = dossier().file("records/drones.yml", """
                        - drone-id: d1
                          weight-kg: 12.5
                          armed: no
                          landed-at: null
                          pilots: [ana, bor]
                          licence: {number: L-7, valid-to: 2027-01-01}
                          flights: [{on: 2026-05-01, hours: 2}]
                        """).one(Drone.class);
        assertThat(drone).usingRecursiveComparison().ignoringFields("origin").isEqualTo(expected());
    }

    @Test
    void it_stands_in_the_schema_with_meaning_and_unit() {
        final String schema = DossierSchema.of(MODEL).toPrettyString();
        assertThat(schema).contains("\"drones\"").contains("Weight without load (kg)");
    }

    @Test
    void it_stands_in_the_data_dictionary() {
        assertThat(DataDictionary.markdown(MODEL))
                .contains("## drones")
                .contains("| `weight-kg` | a number with a point, such as 1250.50, kg | Weight without load |")
                .contains("| `licence.valid-to` |")
                .contains("### drones.flights");
    }

    @Test
    void it_has_its_templates() {
        assertThat(Templates.all(MODEL))
                .containsEntry(
                        "records/drones.csv",
                        "drone-id,weight-kg,armed,landed-at,pilots,licence.number,licence.valid-to\n")
                .containsEntry("records/drones.flights.csv", "drones,on,hours\n");
    }

    @Test
    void it_is_shown_as_it_was_written() {
        final Drone drone = dossier()
                .file("records/drones.csv", "drone-id,armed,pilots\nd1,no,ana; bor\n")
                .one(Drone.class);
        assertThat(MODEL.values(drone)).containsOnlyKeys("drone-id", "armed", "pilots");
        final EntityShape drones = MODEL.entities().get("drones");
        assertThat(drones).isNotNull();
    }

    private TestDossier dossier() {
        return new TestDossier(folder, MODEL).file("dossier.yml", TestDossier.CONTEXT);
    }

    private static Drone expected() {
        final Origin nobody = new Origin(
                new org.assize.fact.Ref("drones", "d1"),
                org.assize.fact.Source.ofFile("x"),
                org.assize.fact.EvidenceKind.RECORD,
                (Moment) null,
                List.of());
        return new Drone(
                "d1",
                new BigDecimal("12.5"),
                Tri.NO,
                Event.notYet(),
                List.of("ana", "bor"),
                new Drone.Licence("L-7", LocalDate.of(2027, 1, 1)),
                List.of(new Drone.Flight(LocalDate.of(2026, 5, 1), 2)),
                nobody);
    }

    @Entity(name = "drones", meaning = "A drone of the organisation")
    record Drone(
            @Key @Meaning("Id of the drone") String droneId,

            @Meaning(value = "Weight without load", unit = "kg") @Nullable
            BigDecimal weightKg,

            @Meaning("It is armed") Tri armed,
            @Meaning("When it landed") Event landedAt,
            @Meaning("Who may fly it") @Nullable List<String> pilots,
            @Meaning("Its licence") @Nullable Licence licence,
            @Meaning("Flights that it made") @Nullable List<Flight> flights,
            Origin origin)
            implements Fact {

        record Licence(
                @Meaning("Number of the licence") @Nullable String number,

                @Meaning("Last day on which it holds") @Nullable
                LocalDate validTo) {}

        record Flight(
                @Meaning("Day of the flight") LocalDate on,

                @Meaning(value = "How long it took", unit = "hours") @Nullable
                Integer hours) {}
    }
}
