package org.maillage.exchange.meeting;

import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of a meeting.
 *
 * @param version of the meeting that is changed; null for a new one
 * @param hosted the id of the place with which a new one is prepared; empty for none
 */
record MeetingFormPage(
        Frame frame, String path, String back, @Nullable Integer version, String hosted, Filled form) {}
