package org.maillage.alliance.project;

import static org.maillage.shared.Words.say;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.maillage.alliance.Lever;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a project lives on: by which lever, how much, and how sure. */
record ProjectResourceForm(Filled filled) {

    static final FormField<Lever> LEVER =
            FormField.one("lever", Lever.class).drawnAs(Kind.RADIO).must();
    static final FormField<String> WHAT = FormField.line("what", 200).must();
    static final FormField<BigDecimal> AMOUNT = FormField.readAs(
            "amount", Kind.LINE, 30, "project.resource.amount.wrong", ResourceMeasure::euros, ResourceMeasure::typed);
    static final FormField<BigDecimal> DAYS = FormField.readAs(
            "days", Kind.LINE, 20, "project.resource.days.wrong", ResourceMeasure::days, ResourceMeasure::typed);
    static final FormField<ResourceStanding> STANDING = FormField.one("standing", ResourceStanding.class)
            .drawnAs(Kind.RADIO)
            .must();

    private static final Fields FORM = Fields.of("project.resource", LEVER, WHAT, AMOUNT, DAYS, STANDING);

    ProjectResourceForm {
        filled.offer(
                        LEVER,
                        Arrays.stream(Lever.values())
                                .map(it -> new Choice(Typed.key(it), say("alliance.lever." + Typed.key(it))))
                                .toList())
                .offerEach(STANDING, List.of(ResourceStanding.values()));
    }

    static ProjectResourceForm blank() {
        return new ProjectResourceForm(FORM.empty());
    }

    static ProjectResourceForm sent(MultiValueMap<String, String> sent) {
        return new ProjectResourceForm(FORM.sent(sent));
    }

    static ProjectResourceForm of(ProjectResource it) {
        return new ProjectResourceForm(FORM.empty()
                .with(LEVER, it.lever())
                .with(WHAT, it.what())
                .with(AMOUNT, it.amount())
                .with(DAYS, it.days())
                .with(STANDING, it.standing()));
    }

    Mistakes check() {
        return filled.check()
                .mistakes()
                .unless(filled.isBlank(AMOUNT) || filled.isBlank(DAYS), DAYS.name(), "project.resource.one-measure");
    }

    /** The resource of a sound form. */
    ProjectResource resource(UUID id, int version) {
        return new ProjectResource(
                id,
                filled.must(LEVER),
                filled.must(WHAT),
                filled.get(AMOUNT),
                filled.get(DAYS),
                filled.must(STANDING),
                version);
    }
}
