package org.maillage.directory.sheet;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.CheckOrganisation.Checked;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.FindAlike.Alike;
import org.maillage.directory.Organisation;
import org.maillage.directory.OwnFields;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.sheet.OrganisationFormPage.Likely;
import org.maillage.shared.Words;
import org.maillage.territory.Communes;
import org.maillage.territory.Perimeters;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the form of an organisation. */
@Component
record OrganisationFormOverview(
        DrawFields drawFields, OwnFields ownFields, Communes communes, Perimeters perimeters, DirectoryPolicy policy) {

    /** What a form is answered with. */
    record Answer(
            Mistakes mistakes,
            List<Choice> communes,
            List<Alike> alike,
            @Nullable Organisation same) {

        static final Answer NONE = new Answer(new Mistakes(), List.of(), List.of(), null);

        static Answer of(Checked checked) {
            return new Answer(checked.mistakes(), checked.communes(), List.of(), null);
        }

        static Answer same(Checked checked, Organisation other) {
            return new Answer(checked.mistakes(), checked.communes(), List.of(), other);
        }

        static Answer alike(Checked checked, List<Alike> alike) {
            return new Answer(checked.mistakes(), checked.communes(), alike, null);
        }
    }

    /** Shows the form again, with why it was not taken. */
    String again(Model model, HttpServletResponse response, OrganisationFormPage page) {
        response.setStatus(422);
        model.addAttribute("page", page);
        return "directory/sheet/edit";
    }

    OrganisationForm form(Organisation organisation) {
        var own = organisation.owner() == null
                ? Map.<UUID, String>of()
                : ownFields.values(organisation.id(), organisation.owner()).stream()
                        .collect(Collectors.toMap(it -> it.field().id(), OwnFields.OwnValue::value));
        var commune = organisation.values().get(Field.COMMUNE);
        return OrganisationForm.of(
                organisation,
                communes.find(commune).map(Communes.Commune::typed).orElse(commune),
                own);
    }

    OrganisationFormPage add(OrganisationForm form, Answer answer, Reader reader) {
        var teams = perimeters.names(reader.teams()).entrySet().stream()
                .map(it -> new Choice(it.getKey().toString(), it.getValue()))
                .toList();
        var first = teams.stream()
                .map(Choice::key)
                .filter(it -> form.territory().isEmpty() || it.equals(form.territory()))
                .findFirst()
                .orElse("");
        return page(
                "/directory",
                "/directory",
                0,
                form,
                first.isEmpty() ? null : UUID.fromString(first),
                answer,
                reader,
                reader.administers()
                        ? Stream.concat(teams.stream(), Stream.of(new Choice("", say("directory.platform"))))
                                .toList()
                        : teams,
                first,
                "",
                it -> true);
    }

    OrganisationFormPage change(Organisation organisation, OrganisationForm form, Answer answer, Reader reader) {
        var adopter = policy.adopters(reader, organisation).stream().findFirst().orElse(null);
        var adopts = adopter != null && !reader.keeps(null);
        return page(
                organisation.path(),
                organisation.path(),
                organisation.version(),
                form,
                adopts ? adopter : organisation.owner(),
                answer,
                reader,
                List.of(),
                "",
                adopts
                        ? say(
                                "directory.adoption",
                                perimeters.names(List.of(adopter)).getOrDefault(adopter, ""))
                        : "",
                it -> reader.sees(organisation, it));
    }

    private OrganisationFormPage page(
            String action,
            String back,
            int version,
            OrganisationForm form,
            @Nullable UUID territory,
            Answer answer,
            Reader reader,
            List<Choice> teams,
            String team,
            String adoption,
            Predicate<Part> sees) {
        var same = answer.same();
        var seen = same != null && reader.sees(same, Part.RECORD);
        return new OrganisationFormPage(
                Frame.of(form.title(), say("directory.new.description"))
                        .in(Frame.Section.DIRECTORY)
                        .withScript("directory-form.js")
                        .asPersonal(),
                action,
                back,
                version,
                drawFields.sections(form, territory, answer, sees),
                DrawFields.parts(form, sees),
                teams,
                team,
                answer.alike().stream().map(this::likely).toList(),
                same == null ? "" : seen ? say("directory.same", same.name()) : say("directory.same.hidden"),
                seen && same != null ? same.path() : "",
                adoption,
                answer.mistakes());
    }

    private Likely likely(Alike alike) {
        var values = alike.organisation().values();
        var where = communes.find(values.get(Field.COMMUNE))
                .map(Communes.Commune::words)
                .orElse("");
        return new Likely(
                alike.organisation().name(),
                alike.organisation().path(),
                say("directory.alike.detail", where, Words.decimal(alike.score() * 100, 0)));
    }

    /** Notes what is wrong with what was typed into fields of a team's own. */
    void checkOwn(OrganisationForm form, @Nullable UUID territory, Mistakes mistakes) {
        if (territory != null) {
            ownFields.of(territory).forEach(field -> {
                var value = form.own().getOrDefault(field.id(), "");
                mistakes.unless(
                        value.isEmpty() || field.tidy(value).isPresent(),
                        OrganisationForm.OWN_FIELD + field.id(),
                        "directory.own.wrong." + field.kind().column());
            });
        }
    }
}
