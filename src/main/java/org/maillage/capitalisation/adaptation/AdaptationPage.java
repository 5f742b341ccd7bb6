package org.maillage.capitalisation.adaptation;

import static org.maillage.shared.Words.say;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * One of the forms by which sheets travel.
 *
 * @param act adapt, lineage, outcome or reuse
 * @param version of what is changed; null for what is new
 */
record AdaptationPage(
        Frame frame,
        String action,
        String act,
        String lead,
        Filled form,
        @Nullable Integer version) {

    /** The page of a form, or the form again with what is wrong with it. */
    static Answer answer(String title, String path, String act, Filled form, @Nullable Integer version, String lead) {
        var name = say("adaptation.form." + act);
        var page = new AdaptationPage(
                Frame.of(name, title)
                        .in(Frame.Section.LESSONS)
                        .under(say("capitalisation.sheets"), "/experience-sheets")
                        .under(title, Set.of("adapt", "reuse").contains(act) ? path : path + "/edit")
                        .asPersonal(),
                path + "/" + act,
                act,
                lead,
                form,
                version);
        return Answer.refuse("capitalisation/adaptation/form", page, form.mistakes());
    }
}
