package org.assize.finding;

import java.math.BigDecimal;

/**
 * The thresholds above which an incident is significant; each is strictly "more than".
 *
 * @param loss direct financial loss, EUR
 * @param lossShare the same in percent of the turnover; the lower counts
 * @param unavailable complete unavailability, minutes
 * @param limited limited availability, minutes
 * @param slow slow responses, minutes
 * @param users users affected
 * @param usersShare the same in percent of the users in the Union; the lower counts
 * @param domains domain names from which on misconfiguration excuses nothing
 * @param domainsShare percent of the managed domain names above which it excuses nothing
 * @param trustUnavailable complete unavailability of a trust service, minutes
 * @param trustWeek unavailability of a trust service in a calendar week, minutes
 * @param trustUsers users of a trust service with limited availability
 * @param trustUsersShare the same in percent
 * @param trustCompromised users of a trust service whose data are compromised
 * @param trustCompromisedShare the same in percent
 */
public record SignificanceThresholds(
        BigDecimal loss,
        BigDecimal lossShare,
        int unavailable,
        int limited,
        int slow,
        int users,
        BigDecimal usersShare,
        int domains,
        BigDecimal domainsShare,
        int trustUnavailable,
        int trustWeek,
        int trustUsers,
        BigDecimal trustUsersShare,
        int trustCompromised,
        BigDecimal trustCompromisedShare) {}
