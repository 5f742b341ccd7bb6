package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.TellsWriters;
import org.springframework.stereotype.Component;

/** Says beside a sheet that is written what it needs, and what its owner, readers and committee have said the last time. */
@Component
record DescribeToWriters(
        Gate gate,
        Submissions submissions,
        OwnerConsents consents,
        SheetReviews reviews,
        Committees committees,
        TakenBackQuotes takenBack,
        Addressees addressees)
        implements TellsWriters {

    @Override
    public List<Step> steps(ExperienceSheet sheet) {
        return gate.of(sheet).stream()
                .map(it -> new Step(it.met(), say(it.words()), it.path()))
                .toList();
    }

    @Override
    public Map<String, List<Remark>> remarks(ExperienceSheet sheet) {
        var remarks = new LinkedHashMap<String, List<Remark>>();
        submissions.latest(sheet.sheetId()).ifPresent(it -> ofSubmission(it, remarks));
        takenBack
                .places(sheet.sheetId())
                .forEach(it -> add(remarks, it, say("review.taken-back"), say("review.taken-back.look")));
        return remarks;
    }

    private void ofSubmission(Submission sent, Map<String, List<Remark>> remarks) {
        var all = reviews.of(sent);
        var names = names(all);
        consents.of(sent)
                .filter(it -> !it.words().isEmpty())
                .ifPresent(it -> add(remarks, "", it.called(), it.words()));
        all.stream()
                .filter(it -> !it.words().isEmpty())
                .forEach(it -> add(remarks, "", names.getOrDefault(it.id(), ""), it.words()));
        reviews.comments(sent)
                .forEach(it -> add(remarks, it.section(), names.getOrDefault(it.review(), ""), it.words()));
        committees
                .decision(sent)
                .filter(it -> !it.words().isEmpty())
                .ifPresent(it -> add(remarks, "", say("review.committee"), it.words()));
    }

    private Map<UUID, String> names(List<SheetReview> all) {
        var people = addressees.of(
                all.stream().map(SheetReview::reader).filter(Objects::nonNull).toList());
        var names = new LinkedHashMap<UUID, String>();
        all.forEach(it -> {
            Addressee reader = it.reader() == null ? null : people.get(it.reader());
            names.put(it.id(), reader == null ? say("account.erased") : reader.name());
        });
        return names;
    }

    private static void add(Map<String, List<Remark>> remarks, String key, String who, String words) {
        remarks.computeIfAbsent(key, it -> new ArrayList<>()).add(new Remark(who, words));
    }
}
