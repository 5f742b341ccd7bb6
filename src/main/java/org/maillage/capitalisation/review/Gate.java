package org.maillage.capitalisation.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.Quotes;
import org.maillage.capitalisation.Section;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.Sections;
import org.maillage.capitalisation.SheetStage;
import org.maillage.capitalisation.Writers;
import org.maillage.capitalisation.review.Requirement.Kind;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** What a sheet needs before everybody reads it, what of it lacks, and who can give it. */
@Component
record Gate(
        Sections sections,
        Writers writers,
        Quotes quotes,
        Submissions submissions,
        OwnerConsents consents,
        SheetReviews reviews,
        Committees committees,
        Circuits circuits,
        Addressees addressees,
        Clock clock) {

    /** All that is asked of a sheet, in the order in which it is given. */
    List<Requirement> of(ExperienceSheet sheet) {
        // What everybody reads as it stands has all that was asked of it.
        var sent = sheet.stage() == SheetStage.PUBLISHED
                ? submissions.latest(sheet.sheetId())
                : submissions.open(sheet.sheetId());
        var circuit = sent.map(Submission::circuit).orElseGet(() -> circuits.of(sheet.programme()));
        var all = new ArrayList<Requirement>();
        all.add(author(sheet));
        all.add(story(sheet));
        all.add(licence(sheet));
        all.add(lookAgain(sheet));
        all.add(owner(sheet, sent));
        all.add(quoted(sheet));
        all.add(review(sheet, sent));
        if (circuit == Circuit.COMPLETE) {
            all.add(committee(sheet, sent));
        }
        return all;
    }

    static String path(ExperienceSheet sheet) {
        return sheet.path() + "/review";
    }

    private Requirement author(ExperienceSheet sheet) {
        return writers.of(sheet.sheetId()).isEmpty()
                ? Requirement.lacks(Kind.AUTHOR, sheet.editPath(), "author")
                : Requirement.met(Kind.AUTHOR, sheet.editPath());
    }

    private Requirement story(ExperienceSheet sheet) {
        var tells = sections.of(sheet.sheetId()).stream()
                .filter(Section::saysSomething)
                .anyMatch(it -> !it.key().equals(SectionKey.PITCH.key()));
        return tells
                ? Requirement.met(Kind.STORY, sheet.editPath() + "#sheet")
                : Requirement.lacks(Kind.STORY, sheet.editPath() + "#sheet", "story");
    }

    private static Requirement licence(ExperienceSheet sheet) {
        var path = sheet.editPath() + "#identity";
        return sheet.chosenLicence().isPresent()
                ? Requirement.met(Kind.LICENCE, path)
                : Requirement.lacks(Kind.LICENCE, path, "licence");
    }

    private Requirement lookAgain(ExperienceSheet sheet) {
        var path = sheet.editPath() + "#identity";
        var on = sheet.lookAgainOn();
        if (on == null) {
            return Requirement.lacks(Kind.LOOK_AGAIN, path, "look-again");
        }
        return on.isAfter(LocalDate.now(clock.withZone(Words.PARIS)))
                ? Requirement.met(Kind.LOOK_AGAIN, path)
                : Requirement.lacks(Kind.LOOK_AGAIN, path, "look-again.past");
    }

    private Requirement owner(ExperienceSheet sheet, Optional<Submission> sent) {
        var consent = sent.flatMap(consents::of).orElse(null);
        if (consent == null) {
            return Requirement.lacks(Kind.OWNER, path(sheet), "owner");
        }
        return consent.isAgreed()
                ? Requirement.met(Kind.OWNER, path(sheet))
                : Requirement.lacks(Kind.OWNER, path(sheet), "owner.asked", consent.called());
    }

    private Requirement quoted(ExperienceSheet sheet) {
        var path = sheet.path() + "/quotes";
        var open =
                quotes.of(sheet.sheetId()).stream().filter(Quotes.Kept::isOpen).toList();
        if (open.isEmpty()) {
            return Requirement.met(Kind.QUOTES, path);
        }
        var corrected = open.stream().filter(it -> it.answer() != null).findFirst();
        if (corrected.isPresent()) {
            return Requirement.lacks(
                    Kind.QUOTES, path, "quotes.corrected", corrected.get().name());
        }
        var names = open.stream().map(Quotes.Kept::name).distinct().collect(Collectors.joining(", "));
        return Requirement.lacks(
                Kind.QUOTES,
                path,
                open.stream().anyMatch(it -> it.askedAt() == null) ? "quotes" : "quotes.asked",
                names);
    }

    private Requirement review(ExperienceSheet sheet, Optional<Submission> sent) {
        var all = sent.map(reviews::of).orElse(List.of()).stream()
                .filter(it -> it.releasedAt() == null)
                .toList();
        if (all.isEmpty()) {
            return Requirement.lacks(Kind.REVIEW, path(sheet), "review");
        }
        var open = all.stream().filter(SheetReview::isOpen).toList();
        if (open.isEmpty() && all.stream().anyMatch(it -> it.says(SheetReview.Answer.PUBLISH))) {
            return Requirement.met(Kind.REVIEW, path(sheet));
        }
        var names =
                addressees
                        .of(open.stream()
                                .map(SheetReview::reader)
                                .filter(Objects::nonNull)
                                .toList())
                        .values()
                        .stream()
                        .map(Addressee::name)
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Requirement.lacks(Kind.REVIEW, path(sheet), "review")
                : Requirement.lacks(Kind.REVIEW, path(sheet), "review.asked", names);
    }

    private Requirement committee(ExperienceSheet sheet, Optional<Submission> sent) {
        if (sent.flatMap(committees::decision).filter(Committees.Decided::isYes).isPresent()) {
            return Requirement.met(Kind.COMMITTEE, path(sheet));
        }
        var programme = sheet.programme();
        return programme == null || committees.of(programme).isEmpty()
                ? Requirement.lacks(Kind.COMMITTEE, path(sheet), "committee.nobody")
                : Requirement.lacks(Kind.COMMITTEE, path(sheet), "committee");
    }
}
