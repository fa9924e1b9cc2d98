package org.assize.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What facts and their values say of themselves. */
class AttributeValuesTest {

    private static final Event SENT = Event.at(Moment.parse("2026-06-17"));

    @Test
    void a_notice_with_a_time_was_given_whatever_the_status_says() {
        assertThat(NoticeStatus.given(NoticeStatus.NOT_DONE, SENT)).isEqualTo(Tri.YES);
        assertThat(NoticeStatus.given(null, SENT)).isEqualTo(Tri.YES);
    }

    @Test
    void the_status_speaks_where_there_is_no_time() {
        assertThat(NoticeStatus.given(NoticeStatus.DONE, Event.notYet())).isEqualTo(Tri.YES);
        assertThat(NoticeStatus.given(NoticeStatus.NOT_DONE, Event.unknown())).isEqualTo(Tri.NO);
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN", "''"})
    void without_a_status_the_empty_date_of_a_register_speaks(final String written) {
        final NoticeStatus status = written.isEmpty() ? null : NoticeStatus.valueOf(written);

        assertThat(NoticeStatus.given(status, Event.notYet())).isEqualTo(Tri.NO);
        assertThat(NoticeStatus.given(status, Event.unknown())).isEqualTo(Tri.UNKNOWN);
    }

    @Test
    void each_notice_of_an_incident_reads_its_own_status() {
        final IncidentFact.Incident incident = make(
                IncidentFact.Incident.class,
                Map.of("saNotification", NoticeStatus.DONE, "controllerNotification", NoticeStatus.NOT_DONE));

        assertThat(incident.saWasNotified()).isEqualTo(Tri.YES);
        assertThat(incident.controllerWasNotified()).isEqualTo(Tri.NO);
        assertThat(incident.subjectsWereInformed()).isEqualTo(Tri.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "P6Y, YES",
        "CRITERIA, YES",
        "NONE, NO",
        ", UNKNOWN",
        "six years, UNKNOWN",
        "none, UNKNOWN",
        "P-1Y, UNKNOWN"
    })
    void retention_is_defined_by_a_period_or_criteria(final @Nullable String retention, final Tri defined) {
        final Map<String, Object> given = retention == null ? Map.of() : Map.of("retention", retention);

        assertThat(make(ProcessingFact.ProcessingActivity.class, given).retentionDefined())
                .isEqualTo(defined);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1, 2", "1, , 3, 3", "1, 2, , ", ", , , "})
    void the_need_for_protection_is_the_highest_of_the_three(
            final @Nullable Integer c,
            final @Nullable Integer i,
            final @Nullable Integer a,
            final @Nullable Integer need) {
        final AssetFact.Asset asset = make(AssetFact.Asset.class, Map.of("cia", new AssetFact.Cia(c, i, a)));

        assertThat(asset.protectionNeed()).isEqualTo(need);
    }

    @Test
    void a_risk_without_a_sign_off_does_not_say_that_there_is_none() {
        assertThat(make(RiskFact.RiskEntry.class, Map.of()).signedOff()).isEqualTo(Event.unknown());
    }

    @Test
    void a_risk_was_signed_when_its_sign_off_says_so() {
        final RiskFact.SignOff signOff = new RiskFact.SignOff("ceo", Role.CEO, SENT, null, null);

        assertThat(make(RiskFact.RiskEntry.class, Map.of("signOff", signOff)).signedOff())
                .isEqualTo(SENT);
    }

    @Test
    void a_policy_says_how_often_it_demands_an_activity() {
        final GovernanceFact.PolicyDocument policy = make(
                GovernanceFact.PolicyDocument.class, Map.of("statedCadences", Map.of("LOG_REVIEW", Period.ofWeeks(1))));

        assertThat(policy.cadenceOf(Activity.LOG_REVIEW)).isEqualTo(Period.ofWeeks(1));
        assertThat(policy.cadenceOf(Activity.ACCESS_REVIEW)).isNull();
    }

    @Test
    void a_severity_is_at_least_itself_and_what_is_less_severe() {
        assertThat(Severity.HIGH.isAtLeast(Severity.HIGH)).isTrue();
        assertThat(Severity.CRITICAL.isAtLeast(Severity.HIGH)).isTrue();
        assertThat(Severity.MEDIUM.isAtLeast(Severity.HIGH)).isFalse();
    }

    @Test
    void unknown_data_may_be_personal() {
        assertThat(PersonalDataKind.NONE.isPersonal()).isEqualTo(Tri.NO);
        assertThat(PersonalDataKind.ORDINARY.isPersonal()).isEqualTo(Tri.YES);
        assertThat(PersonalDataKind.UNKNOWN.isPersonal()).isEqualTo(Tri.UNKNOWN);
    }

    @Test
    void joint_controllers_are_controllers() {
        assertThat(PrivacyRole.JOINT_CONTROLLER.isController()).isTrue();
        assertThat(PrivacyRole.PROCESSOR.isController()).isFalse();
    }

    @Test
    void the_board_is_top_management_and_the_security_officer_is_not() {
        assertThat(Role.BOARD.isTopManagement()).isTrue();
        assertThat(Role.CISO.isTopManagement()).isFalse();
    }

    /** A fact of which only some attributes are known. */
    private static <F extends Fact> F make(final Class<F> type, final Map<String, ?> given) {
        final RecordComponent[] components = type.getRecordComponents();
        final Object[] arguments = Arrays.stream(components)
                .map(component -> given.containsKey(component.getName())
                        ? given.get(component.getName())
                        : unknown(component.getType()))
                .toArray();
        try {
            final Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (final ReflectiveOperationException broken) {
            throw new LinkageError("Could not make a " + type, broken);
        }
    }

    private static @Nullable Object unknown(final Class<?> type) {
        if (type == Tri.class) {
            return Tri.UNKNOWN;
        }
        return type == Event.class ? Event.unknown() : null;
    }
}
