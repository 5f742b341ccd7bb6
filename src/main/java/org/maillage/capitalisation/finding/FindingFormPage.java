package org.maillage.capitalisation.finding;

import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of a finding.
 *
 * @param edition the slug of the edition in which it is said, and its title; empty for none
 * @param version of the finding that is changed; null for a new one
 * @param back where whoever gives up goes on
 */
record FindingFormPage(
        Frame frame,
        String action,
        String edition,
        String editionTitle,
        Filled form,
        @Nullable Integer version,
        String back) {}
