package org.maillage.programme;

import static org.maillage.shared.Words.say;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.TemplateVersion;
import org.maillage.pathway.Templates;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** What a new edition can be made from: the newest version of each template, and the editions of its programme. */
@Component
record Starts(Templates templates, LiveEditions editions, Clock clock) {

    private static final int MOST_EDITIONS = 20;
    private static final int MOST_TEMPLATES = 50;

    List<StartsPage.StartRow> of(Programme programme) {
        var path = programme.path() + "/editions/new?from=";
        var starts = new ArrayList<StartsPage.StartRow>();
        var made = editions.of(programme.id(), 0, MOST_EDITIONS);
        for (var edition : made) {
            starts.add(new StartsPage.StartRow(
                    path + UriUtils.encodeQueryParam("edition " + edition.slug(), StandardCharsets.UTF_8),
                    edition.title(),
                    say("programme.edition.from.edition", say(edition.period())),
                    true));
        }
        for (var version : templates.listNewest(MOST_TEMPLATES, made.stream().anyMatch(LiveEdition::demonstration))) {
            starts.add(new StartsPage.StartRow(
                    path + "template%20" + version.id(),
                    version.template().title().toString(),
                    say(
                            "programme.edition.from.template",
                            version.template().version(),
                            version.template().durationMonths(),
                            version.template().steps().size()),
                    false));
        }
        return starts;
    }

    /** What a reader has chosen; nothing when there is no such thing. */
    Optional<Start> find(Programme programme, String from) {
        if (from.startsWith("edition ")) {
            return editions.find(from.substring("edition ".length()))
                    .filter(it -> it.programme().equals(programme.id()))
                    .flatMap(it -> templates.find(it.template()).map(version -> new Start(version, it)));
        }
        return from.matches("template [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? templates
                        .find(UUID.fromString(from.substring("template ".length())))
                        .map(it -> new Start(it, null))
                : Optional.empty();
    }

    /** What the form of the new edition says at first. */
    EditionForm form(Start start) {
        var today = Words.today(clock);
        var last = start.last();
        if (last != null) {
            return new EditionForm(EditionForm.of(last)
                    .filled()
                    .with(EditionForm.STARTS_ON, last.startsOn().plusYears(1))
                    .with(EditionForm.ENDS_ON, last.endsOn().plusYears(1)));
        }
        var template = start.template().template();
        var begins = today.plusMonths(4).withDayOfMonth(1);
        return new EditionForm(EditionForm.empty()
                .filled()
                .with(EditionForm.TITLE, template.title().fr())
                .with(EditionForm.SUMMARY, template.summary().fr())
                .with(EditionForm.STARTS_ON, begins)
                .with(
                        EditionForm.ENDS_ON,
                        begins.plusMonths(template.durationMonths()).minusDays(1))
                .with(EditionForm.PLACES_MIN, template.cohort().min())
                .with(EditionForm.PLACES_MAX, template.cohort().max()));
    }

    /** @param last the edition whose plan is taken over; null for that of the template */
    record Start(TemplateVersion template, @Nullable LiveEdition last) {

        String words() {
            return last == null ? template.template().title().toString() : last.title();
        }
    }
}
