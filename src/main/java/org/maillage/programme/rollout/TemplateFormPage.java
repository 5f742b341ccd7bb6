package org.maillage.programme.rollout;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.TemplateDifference;
import org.maillage.pathway.TemplateDifference.StepDifference;
import org.maillage.programme.LiveEdition;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * What an edition did otherwise than its template.
 *
 * @param version of the template whose difference is shown; {@code proposal} that of the difference itself
 */
record TemplateFormPage(
        Frame frame,
        String path,
        String template,
        int version,
        int proposal,
        String before,
        String after,
        List<Row> steps,
        List<String> lessons,
        String learnt,
        Mistakes mistakes) {

    /** @param chosen whether it is to be taken over */
    record Row(StepDifference step, boolean chosen) {}

    /** @param chosen codes of the steps that the reader has ticked; null before, when all are that take nothing away */
    static TemplateFormPage of(
            LiveEdition edition,
            Proposal proposal,
            @Nullable Set<String> chosen,
            List<Lesson> lessons,
            String learnt,
            Mistakes mistakes) {
        var before = proposal.before();
        return new TemplateFormPage(
                Frame.of(say("rollout.template"), edition.title())
                        .under(edition.title(), edition.path() + "/board")
                        .asPersonal(),
                edition.path() + "/template",
                before.title().toString(),
                before.version(),
                proposal.version(),
                say("pathway.version", before.version()),
                edition.title(),
                TemplateDifference.between(before, proposal.whole()).steps().stream()
                        .map(it -> new Row(
                                it,
                                chosen == null
                                        ? it.kind() != TemplateDifference.Kind.REMOVED
                                        : chosen.contains(it.code())))
                        .toList(),
                lessons.stream().map(it -> it.title() + ". " + it.text()).toList(),
                learnt,
                mistakes);
    }
}
