package org.maillage.alliance.thirdplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of who is tied to a third place.
 *
 * @param path where it is sent, and {@code back} where one goes who does not
 * @param version that was read; null for what is new
 * @param hidden what goes with it, by its name
 * @param removePath by which what was noted by mistake is taken out; empty for not at all
 */
record ThirdPlaceFormPage(
        Frame frame,
        String lead,
        String path,
        String back,
        Filled form,
        @Nullable Integer version,
        List<Choice> hidden,
        String removePath) {}
