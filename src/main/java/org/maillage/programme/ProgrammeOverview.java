package org.maillage.programme;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Circle;
import org.maillage.account.Circles;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.maillage.web.Markdown;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together what the pages of programmes show. */
@Component
record ProgrammeOverview(Programmes programmes, LiveEditions editions, Policy policy, Roles roles, Circles circles) {

    /** Editions on one page. */
    private static final int PAGE = 30;

    private static final int MOST_PAGES = 10_000;

    static final FormField<String> EMAIL = FormField.email("email").must();

    static Filled invitation() {
        return Filled.empty("programme.leads", List.of(EMAIL));
    }

    static Filled invitation(MultiValueMap<String, String> sent) {
        return Filled.sent("programme.leads", List.of(EMAIL), sent);
    }

    ProgrammesPage mine(SignedIn me) {
        var led = roles.of(me.person()).stream()
                .filter(it -> it.role() == Role.PROGRAMME_LEAD)
                .map(it -> it.scope().id())
                .filter(Objects::nonNull)
                .toList();
        return new ProgrammesPage(
                Frame.of(say("programme.mine"), say("programme.lead")).asPersonal(),
                programmes.of(led),
                policy.mayBeginProgrammes(me));
    }

    /** @param number of the page of editions, from 1 */
    Answer show(Programme programme, @Nullable SignedIn me, int number, Filled invitation) {
        if (number < 1 || number > MOST_PAGES) {
            throw new NotFound("page of editions", number);
        }
        var leads = policy.leads(me, programme.id());
        var found = editions.of(programme.id(), (number - 1) * PAGE, PAGE + 1);
        var frame = Frame.of(programme.title(), say("programme.description", programme.title()));
        var page = new ProgrammePage(
                leads ? frame.under(say("programme.mine"), "/programmes").asPersonal() : frame,
                programme,
                Markdown.html(programme.words()),
                leads,
                found.stream()
                        .limit(PAGE)
                        .filter(it -> leads || it.status() != Status.DRAFT)
                        .toList(),
                found.size() > PAGE ? programme.path() + "?page=" + (number + 1) : "",
                leads ? circles.of(Role.PROGRAMME_LEAD, programme.id()) : Circle.EMPTY,
                invitation);
        return Answer.refuse("programme/show", page, invitation.mistakes());
    }
}
