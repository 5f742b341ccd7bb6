package org.maillage.exchange.meeting;

import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/** @param version of the meeting that is changed; null for a new one */
record MeetingFormPage(
        Frame frame, String path, String back, @Nullable Integer version, Filled form) {}
