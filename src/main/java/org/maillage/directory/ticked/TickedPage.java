package org.maillage.directory.ticked;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * Ticked sheets, what is to change of them, and what became of it.
 *
 * @param back the path of the sheets of the team
 * @param counted how many they are, in words
 * @param form what to change; null once it is applied
 * @param told sentences that say what will change, or has
 * @param changing the first of those that will change, or did
 * @param left the first of those that are left alone, each with its reason
 * @param seen changes with what is to be applied
 * @param mayApply whether there is something to apply
 * @param undo what says until when it can be undone; empty when it cannot
 */
record TickedPage(
        Frame frame,
        String id,
        String path,
        String back,
        String counted,
        @Nullable Filled form,
        List<String> told,
        List<Choice> changing,
        List<Left> left,
        int seen,
        boolean mayApply,
        String undo) {

    record Left(String path, String name, String why) {}
}
