package org.maillage.programme;

import static org.maillage.shared.Words.say;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Circle;
import org.maillage.account.Circles;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.programme.ProgrammePage.EditionRow;
import org.maillage.shared.NotFound;
import org.maillage.web.Frame;
import org.maillage.web.Markdown;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together what the pages of programmes show. */
@Component
record ProgrammeOverview(Programmes programmes, LiveEditions editions, Policy policy, Roles roles, Circles circles) {

    /** Editions on one page. */
    private static final int PAGE = 30;

    private static final int MOST_PAGES = 10_000;

    ProgrammesPage mine(SignedIn me) {
        var led = roles.of(me.person()).stream()
                .filter(it -> it.role() == Role.PROGRAMME_LEAD)
                .map(it -> it.scope().id())
                .filter(Objects::nonNull)
                .toList();
        return new ProgrammesPage(
                Frame.of(say("programme.mine"), say("programme.lead")).asPersonal(),
                programmes.of(led).stream()
                        .map(it -> new ProgrammesPage.Row(it.path(), it.title()))
                        .toList(),
                policy.mayBeginProgrammes(me));
    }

    /** @param number of the page of editions, from 1 */
    ProgrammePage page(Programme programme, @Nullable SignedIn me, int number, String invited, Mistakes mistakes) {
        if (number < 1 || number > MOST_PAGES) {
            throw new NotFound("page of editions", number);
        }
        var leads = policy.leads(me, programme.id());
        var found = editions.of(programme.id(), (number - 1) * PAGE, PAGE + 1);
        var frame = Frame.of(programme.title(), say("programme.description", programme.title()));
        return new ProgrammePage(
                leads ? frame.under(say("programme.mine"), "/programmes").asPersonal() : frame,
                programme.path(),
                programme.title(),
                Markdown.html(programme.words()),
                leads,
                found.stream()
                        .limit(PAGE)
                        .filter(it -> leads || it.status() != Status.DRAFT)
                        .map(it -> row(it, leads))
                        .toList(),
                found.size() > PAGE ? programme.path() + "?page=" + (number + 1) : "",
                leads ? circles.of(Role.PROGRAMME_LEAD, programme.id()) : Circle.EMPTY,
                invited,
                mistakes);
    }

    private static EditionRow row(LiveEdition edition, boolean leads) {
        return new EditionRow(
                leads ? edition.path() + "/board" : edition.path(),
                edition.title(),
                edition.statusWords(),
                edition.period(),
                say("programme.places", edition.placesMin(), edition.placesMax()),
                leads);
    }
}
