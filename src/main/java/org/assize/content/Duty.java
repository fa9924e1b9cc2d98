package org.assize.content;

/**
 * A recurring duty.
 *
 * @param id by which rules name it
 * @param rhythm heading under which the calendar shows it, {@code quarterly}
 * @param obligation that demands it
 */
public record Duty(String id, String title, String rhythm, String obligation) {}
