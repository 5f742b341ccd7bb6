package org.maillage.programme.call;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.maillage.attachment.Attachments;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.call.ApplicationPage.Commune;
import org.maillage.programme.call.ApplicationPage.File;
import org.maillage.programme.call.ApplicationPage.Found;
import org.maillage.programme.call.ApplicationPage.Kind;
import org.maillage.shared.Secret;
import org.maillage.shared.Words;
import org.maillage.territory.Perimeter;
import org.maillage.territory.SeekPlaces;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together what the holder of the link of an application sees. */
@Component
record ApplicationOverview(
        LiveEditions editions,
        Calls calls,
        ApplicationPerimeter perimeters,
        Attachments attachments,
        SeekPlaces seekPlaces,
        Clock clock) {

    private static final int MOST_FOUND = 8;
    private static final int MOST_SHOWN = 60;

    ApplicationPage page(Application application, Secret secret, Shown shown) {
        var edition = editions.get(application.edition());
        var call = calls.find(edition.id()).orElseThrow();
        var perimeter = perimeters.of(application.id());
        var state = state(application, call.isOpen(edition, clock.instant()));
        return new ApplicationPage(
                Frame.of(say("call.application.of", application.territory()), edition.title())
                        .under(edition.title(), edition.path())
                        .asPersonal(),
                "/applications/" + secret.word(),
                edition.title(),
                edition.path(),
                state,
                say("call.state." + state),
                Words.moment(call.closesAt()),
                application.email(),
                shown.form(),
                shown.version(),
                Arrays.stream(StructureKind.values())
                        .map(it -> new Kind(it.column(), StructureKind.words(it.column())))
                        .toList(),
                shown.mistakes(),
                application.missing(perimeter.communes().size()),
                perimeter.communes().stream()
                        .limit(MOST_SHOWN)
                        .map(it -> new Commune(it.code(), it.name(), it.department()))
                        .toList(),
                words(perimeter),
                shown.sought(),
                seekPlaces.seekPlaces(shown.sought(), MOST_FOUND).stream()
                        .filter(it -> !it.kind().equals("region"))
                        .map(it -> new Found(it.kind(), it.code(), it.name(), it.detail()))
                        .toList(),
                files(application),
                shown.fileProblem());
    }

    /** What a perimeter amounts to, in a sentence. */
    static String words(Perimeter perimeter) {
        if (perimeter.communes().isEmpty()) {
            return say("call.perimeter.none");
        }
        var words =
                say("call.perimeter.words", perimeter.communes().size(), count(perimeter.people()), perimeter.region());
        return perimeter.density() == null
                ? words
                : words + " " + say("call.perimeter.density", say("call.density." + perimeter.densityClass()));
    }

    List<File> files(Application application) {
        var ids = perimeters.files(application.id());
        var known = attachments.of(ids);
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(it -> new File(it.id().toString(), it.name(), it.sizeWords()))
                .toList();
    }

    private static String state(Application application, boolean open) {
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

    /** What the reader has just typed, and what was wrong with it. */
    record Shown(ApplicationForm form, int version, Mistakes mistakes, String sought, String fileProblem) {

        static Shown of(Application application) {
            return new Shown(ApplicationForm.of(application), application.version(), new Mistakes(), "", "");
        }

        Shown seeking(String sought) {
            return new Shown(form, version, mistakes, sought, fileProblem);
        }

        Shown withFileProblem(String problem) {
            return new Shown(form, version, mistakes, sought, problem);
        }
    }
}
