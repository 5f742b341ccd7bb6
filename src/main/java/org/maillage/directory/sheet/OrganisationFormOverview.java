package org.maillage.directory.sheet;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.CheckOrganisation;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.FindAlike.Alike;
import org.maillage.directory.FormatValues;
import org.maillage.directory.Organisation;
import org.maillage.directory.OwnFields;
import org.maillage.directory.OwnFields.OwnField;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Values;
import org.maillage.directory.sheet.OrganisationFormPage.Likely;
import org.maillage.directory.sheet.WriteOrganisation.Outcome;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.shared.Words;
import org.maillage.territory.Perimeters;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Drawn;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the form of an organisation. */
@Component
record OrganisationFormOverview(
        CheckOrganisation checkOrganisation,
        FormatValues formatValues,
        OwnFields ownFields,
        Perimeters perimeters,
        DirectoryPolicy policy) {

    /** The form of a new one, for that of the reader's teams which the address names, or for the first. */
    OrganisationForm blank(String territory, Reader reader) {
        var teams = teams(reader);
        var team = teams.stream()
                .map(Choice::key)
                .filter(it -> territory.isEmpty() || it.equals(territory))
                .findFirst()
                .map(UUID::fromString)
                .orElse(null);
        var form = OrganisationForm.empty(own(team), it -> true).seenBy(OrganisationForm.FIRST);
        form.filled().with(OrganisationForm.TERRITORY, team);
        return form;
    }

    /** A new one as it was sent, for a team of the reader's; for none, when the reader administers. */
    OrganisationForm sent(MultiValueMap<String, String> sent, Reader reader) {
        var team = OrganisationForm.sent(sent, List.of(), it -> true).filled().get(OrganisationForm.TERRITORY);
        DirectoryPolicy.must(reader.keeps(team));
        return OrganisationForm.sent(sent, own(team), it -> true);
    }

    OrganisationForm of(Organisation organisation, Reader reader) {
        var own = own(organisation, reader);
        var form =
                OrganisationForm.empty(own, it -> reader.sees(organisation, it)).seenBy(organisation.visible());
        checkOrganisation.fill(form.filled(), organisation.values().known());
        if (organisation.owner() != null) {
            ownFields
                    .values(organisation.id(), organisation.owner())
                    .forEach(it -> form.filled().with(OrganisationForm.asked(it.field()), it.value()));
        }
        return form;
    }

    OrganisationForm sent(MultiValueMap<String, String> sent, Organisation organisation, Reader reader) {
        return OrganisationForm.sent(sent, own(organisation, reader), it -> reader.sees(organisation, it));
    }

    // A form would ask for the name of somebody who must not be named.
    private List<OwnField> own(Organisation organisation, Reader reader) {
        if (!organisation.nominative()) {
            throw new NotPossible(Saying.of("directory.not-named.no-form"));
        }
        return reader.sees(organisation, Part.OWN)
                ? own(policy.adopted(organisation, reader).owner())
                : List.of();
    }

    private List<OwnField> own(@Nullable UUID territory) {
        return territory == null
                ? List.of()
                : ownFields.of(territory).stream().filter(it -> !it.retired()).toList();
    }

    private List<Choice> teams(Reader reader) {
        return perimeters.names(reader.teams()).entrySet().stream()
                .map(it -> new Choice(it.getKey().toString(), it.getValue()))
                .toList();
    }

    /** @param team the territory whose team keeps it; null where the form says it */
    Values check(OrganisationForm form, @Nullable UUID team) {
        var typed = team == null && form.filled().has(OrganisationForm.TERRITORY)
                ? form.filled().get(OrganisationForm.TERRITORY)
                : team;
        return checkOrganisation.check(form.filled(), typed);
    }

    Answer show(OrganisationForm form, @Nullable Organisation organisation, Reader reader) {
        return Answer.refuse("directory/sheet/edit", page(form, organisation, reader, null), form.mistakes());
    }

    /** The form again, since there is one already that it is or may be. */
    Answer refuse(OrganisationForm form, @Nullable Organisation organisation, Reader reader, Outcome why) {
        return Answer.refuse("directory/sheet/edit", page(form, organisation, reader, why));
    }

    private OrganisationFormPage page(
            OrganisationForm form, @Nullable Organisation organisation, Reader reader, @Nullable Outcome why) {
        checkOrganisation.offer(form.filled());
        if (organisation == null) {
            form.filled().offer(OrganisationForm.TERRITORY, teams(reader));
        }
        var same = why instanceof Outcome.Same(var other) ? other : null;
        var adopted = organisation == null ? null : policy.adopted(organisation, reader);
        return new OrganisationFormPage(
                Frame.of(organisation == null ? form.title() : organisation.name(), say("sheet.new.description"))
                        .in(Frame.Section.DIRECTORY)
                        .withScript("directory-form.js")
                        .asPersonal(),
                organisation,
                form.filled(),
                territory(form, reader),
                DrawFields.sections(form),
                DrawFields.parts(form),
                why instanceof Outcome.Likely(var alike)
                        ? alike.stream().map(this::likely).toList()
                        : List.of(),
                same == null ? "" : say("sheet.same", same.name()),
                same == null ? "" : same.path(),
                adopted == null || adopted.equals(organisation)
                        ? ""
                        : say("sheet.adoption", policy.nameOf(adopted.owner())));
    }

    // Whoever does not administer has to choose a team.
    private static Drawn territory(OrganisationForm form, Reader reader) {
        var field = OrganisationForm.TERRITORY;
        return form.filled().drawn(reader.administers() ? field : field.must(), say("directory.field.territory"), "");
    }

    private Likely likely(Alike alike) {
        var commune = alike.organisation().values().get(Field.COMMUNE);
        return new Likely(
                alike.organisation().name(),
                alike.organisation().path(),
                say(
                        "sheet.alike.detail",
                        formatValues.words(Field.COMMUNE, commune),
                        Words.decimal(alike.score() * 100, 0)));
    }
}
