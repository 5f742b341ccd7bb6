package org.maillage.programme.rollout;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.TemplateDifference;
import org.maillage.pathway.TemplateDifference.StepDifference;
import org.maillage.programme.LiveEdition;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/** What an edition did otherwise than the newest version of its template. */
record TemplateFormPage(
        Frame frame, LiveEdition edition, Proposal proposal, List<StepRow> steps, List<Lesson> lessons, Filled form) {

    /**
     * A step that differs.
     *
     * @param chosen whether it is to be taken over
     * @param ahead whether its session has not been held yet
     */
    record StepRow(StepDifference step, boolean chosen, boolean ahead) {}

    /**
     * Puts the page together.
     *
     * @param chosen codes of the steps that the reader has ticked; null before, when all are that were held and take nothing
     *     away
     * @param ahead codes of the steps whose session has not been held yet
     */
    static TemplateFormPage of(
            LiveEdition edition,
            Proposal proposal,
            @Nullable Set<String> chosen,
            Set<String> ahead,
            List<Lesson> lessons,
            Filled form) {
        return new TemplateFormPage(
                Frame.of(say("rollout.template"), edition.title())
                        .under(edition.title(), edition.path() + "/board")
                        .asPersonal(),
                edition,
                proposal,
                TemplateDifference.between(proposal.before(), proposal.whole()).steps().stream()
                        .map(it -> new StepRow(
                                it,
                                chosen == null
                                        ? it.kind() != TemplateDifference.Kind.REMOVED && !ahead.contains(it.code())
                                        : chosen.contains(it.code()),
                                ahead.contains(it.code())))
                        .toList(),
                lessons,
                form);
    }
}
