package org.maillage.alliance.timesheet;

import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of an operation.
 *
 * @param path where it is sent, and {@code back} where it is left
 * @param severalTeams whether it is asked whose it is
 * @param version that is changed; null for a new one
 */
record OperationFormPage(
        Frame frame,
        String path,
        String back,
        Filled form,
        boolean severalTeams,
        @Nullable Integer version) {}
