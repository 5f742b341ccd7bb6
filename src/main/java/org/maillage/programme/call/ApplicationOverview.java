package org.maillage.programme.call;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.maillage.attachment.Attachment;
import org.maillage.attachment.Attachments;
import org.maillage.programme.EditionThemes;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.NeedRows;
import org.maillage.programme.Programmes;
import org.maillage.territory.Perimeter;
import org.maillage.territory.SeekPlaces;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together what the holder of the link of an application sees. */
@Component
record ApplicationOverview(
        LiveEditions editions,
        Programmes programmes,
        Calls calls,
        ApplicationPerimeter perimeters,
        ApplicationNeeds needs,
        EditionThemes themes,
        Attachments attachments,
        SeekPlaces seekPlaces,
        Clock clock) {

    private static final int MOST_FOUND = 8;
    private static final int MOST_SHOWN = 60;

    /** The page of an application as it is kept. */
    Answer show(HeldApplication held, String sought, String fileProblem) {
        return show(held, form(held.application()), sought, fileProblem);
    }

    /** An application as a form that can be changed. */
    private ApplicationForm form(Application application) {
        return ApplicationForm.of(application, needs.of(application.id()), needs(application));
    }

    /** The fields in which a territory says what it wants to learn. */
    NeedRows needs(Application application) {
        return themes.needs(editions.get(application.edition()));
    }

    /** What a territory has said that it wants to learn, in words. */
    List<NeedRows.Said> said(Application application) {
        return needs(application).said(needs.of(application.id()));
    }

    /**
     * The page of an application.
     *
     * @param sought what was typed to find a place, and {@code fileProblem} what was wrong with a file; empty mostly
     */
    Answer show(HeldApplication held, ApplicationForm form, String sought, String fileProblem) {
        var application = held.application();
        var edition = editions.get(application.edition());
        var call = calls.find(edition.id()).orElseThrow();
        var perimeter = perimeters.of(application.id());
        var page = new ApplicationPage(
                Frame.of(say("call.application.of", application.territory()), edition.title())
                        .under(edition.title(), edition.path())
                        .withScript("directory-form.js")
                        .asPersonal(),
                held,
                edition,
                programmes.get(edition.programmeSlug()),
                call,
                state(application, call.isOpen(edition, clock.instant())),
                form.filled(),
                form.needs().rows(form.filled()),
                said(application),
                application.missing(perimeter.communes().size()),
                perimeter.communes().stream().limit(MOST_SHOWN).toList(),
                words(perimeter),
                sought,
                seekPlaces.seekPlaces(sought, MOST_FOUND).stream()
                        .filter(it -> !it.kind().equals("region"))
                        .toList(),
                files(application),
                fileProblem);
        return new Answer.Show(
                "programme/call/application",
                page,
                fileProblem.isEmpty() ? form.filled().mistakes().status() : 422);
    }

    /** What a perimeter amounts to, in a sentence. */
    static String words(Perimeter perimeter) {
        if (perimeter.communes().isEmpty()) {
            return say("call.perimeter.none");
        }
        var regions = perimeter.regions();
        var words = say(
                "call.perimeter.words",
                perimeter.communes().size(),
                count(perimeter.people()),
                regions.size() == 1
                        ? regions.getFirst()
                        : say("call.perimeter.astride", regions.size(), String.join(", ", regions)));
        return perimeter.density() == null
                ? words
                : words + " " + say("call.perimeter.density", say("call.density." + perimeter.densityClass()));
    }

    List<Attachment> files(Application application) {
        var ids = perimeters.files(application.id());
        var known = attachments.of(ids);
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    static String state(Application application, boolean open) {
        if (application.letterSentAt() != null) {
            return "decided";
        }
        if (application.withdrawnAt() != null) {
            return "withdrawn";
        }
        if (application.submittedAt() != null) {
            return open ? "submitted" : "read";
        }
        return open ? "draft" : "late";
    }

    boolean isOpen(LiveEdition edition) {
        return calls.find(edition.id())
                .filter(it -> it.isOpen(edition, clock.instant()))
                .isPresent();
    }
}
