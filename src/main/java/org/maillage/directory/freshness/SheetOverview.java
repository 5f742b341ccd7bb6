package org.maillage.directory.freshness;

import static org.maillage.shared.Words.say;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.directory.CheckOrganisation;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.freshness.CheckLinks.CheckLink;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the sheet of an actor for the actor itself, with the form in which it corrects it. */
@Component
record SheetOverview(
        Organisations organisations,
        Proposals proposals,
        Oppositions oppositions,
        CheckOrganisation checkOrganisation,
        DirectoryPolicy policy) {

    static final FormField<String> REMARK = FormField.text("remark", 2000);

    private static final String TEMPLATE = "directory/freshness/sheet";
    private static final List<FormField<?>> FIELDS = Stream.concat(
                    HearActor.OWN.stream().map(CheckOrganisation::asked), Stream.of(REMARK))
            .<FormField<?>>map(it -> it)
            .toList();

    /**
     * What the page shows.
     *
     * @param team the name of the territory whose team keeps the sheet
     * @param thanks what became of the answer; empty before it
     * @param waits whether corrections wait for the team to look at them
     * @param stopped whether whoever has the address wants no more mails
     */
    record SheetPage(
            Frame frame,
            OwnSheet sheet,
            String team,
            List<Drawn> fields,
            Mistakes mistakes,
            String thanks,
            boolean waits,
            boolean stopped) {}

    /** @throws NotFound when there is no sheet any more, or none that shows a name */
    OwnSheet sheet(CheckLink link) {
        return organisations
                .find(link.organisation())
                .filter(Organisation::nominative)
                .map(it -> new OwnSheet(link, it))
                .orElseThrow(() -> new NotFound("sheet", "of this link"));
    }

    static Filled sent(MultiValueMap<String, String> sent) {
        return Filled.sent("directory.field", FIELDS, sent);
    }

    /** What the sheet says or, where the actor has corrected it, what waits for the team. */
    Filled form(Organisation it) {
        var said = new EnumMap<Field, String>(Field.class);
        HearActor.asked(it).forEach(field -> said.put(field, it.values().get(field)));
        proposals
                .open(it.id())
                .ifPresent(waiting ->
                        waiting.changed().forEach((field, value) -> said.computeIfPresent(field, (of, was) -> value)));
        var form = Filled.empty("directory.field", FIELDS);
        checkOrganisation.fill(form, said);
        return form;
    }

    Answer show(OwnSheet sheet, Filled form) {
        return Answer.refuse(TEMPLATE, page(sheet, form, ""), form.mistakes());
    }

    /** The page as it is after an answer, with the sentence under a key. */
    Answer thank(CheckLink link, String key) {
        var sheet = sheet(link);
        return Answer.show(TEMPLATE, page(sheet, form(sheet.organisation()), say(key)));
    }

    private SheetPage page(OwnSheet sheet, Filled form, String thanks) {
        checkOrganisation.offer(form);
        var it = sheet.organisation();
        return new SheetPage(
                Frame.of(say("freshness.sheet.own", it.name()), say("freshness.sheet.own.lead"))
                        .asPersonal(),
                sheet,
                policy.nameOf(it.owner()),
                Stream.concat(
                                HearActor.asked(it).stream().map(field -> drawn(form, field)),
                                Stream.of(form.drawn(REMARK, say("freshness.sheet.remark"), "")))
                        .toList(),
                form.mistakes(),
                thanks,
                proposals.open(it.id()).isPresent(),
                oppositions.isOpposed(sheet.link().email()));
    }

    private static Drawn drawn(Filled form, Field field) {
        return form.drawn(
                CheckOrganisation.asked(field),
                field == Field.CLOSED ? say("freshness.sheet.closed") : field.words(),
                field == Field.EMAIL ? say("freshness.sheet.reach") : "");
    }
}
