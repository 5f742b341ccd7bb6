package org.maillage.codevelopment.followup;

import static java.util.stream.Collectors.groupingBy;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.followup.Commitments.Word;
import org.maillage.codevelopment.followup.CommitmentsPage.Row;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.springframework.stereotype.Component;

/** Puts the pages of commitments together. */
@Component
record CommitmentOverview(Commitments commitments, DescribeFollowup describe) {

    Answer all(PeerGroup group, SignedIn me) {
        var made = commitments.of(group);
        var through = FollowThrough.of(made, describe.today(group));
        return Answer.show(
                "codevelopment/followup/commitments",
                new CommitmentsPage(
                        DescribeFollowup.frame(group, say("followup.commitments")),
                        rows(group, made, me),
                        through.fallenDue() == 0
                                ? ""
                                : say("followup.through", through.fallenDue(), through.keptInTime()),
                        say("followup.through.hint")));
    }

    Answer one(PeerGroup group, Commitment commitment, CommitmentForm form, SignedIn me) {
        var row = rows(group, List.of(commitment), me).getFirst();
        var filled = form.filled();
        return Answer.refuse(
                "codevelopment/followup/commitment",
                new CommitmentPage(
                        DescribeFollowup.frame(group, say("followup.commitment"))
                                .under(say("followup.commitments"), group.path() + "/commitments"),
                        row.path(),
                        group.path() + "/commitments",
                        row,
                        filled,
                        row.said().isEmpty(),
                        commitment.version()),
                filled.mistakes());
    }

    private List<Row> rows(PeerGroup group, List<Commitment> some, SignedIn me) {
        var names = describe.names(group);
        var today = describe.today(group);
        var next = describe.next(group, today);
        Map<UUID, List<Word>> said = commitments
                .words(some.stream().map(Commitment::id).toList())
                .stream()
                .collect(groupingBy(Word::commitment));
        return some.stream()
                .map(it -> {
                    var standing = it.standing(today, next);
                    return new Row(
                            it.words(),
                            DescribeFollowup.about(it, names),
                            DescribeFollowup.signal(standing),
                            say(DescribeFollowup.key(standing)),
                            said.getOrDefault(it.id(), List.of()).stream()
                                    .map(CommitmentOverview::said)
                                    .toList(),
                            it.person().equals(me.id()) ? group.path() + "/commitments/" + it.id() : "");
                })
                .toList();
    }

    private static String said(Word word) {
        var to = word.movedTo();
        return say(
                "followup.said." + Typed.key(word.kind()) + (word.words().isEmpty() ? "" : ".words"),
                Words.day(word.saidAt().atZoneSameInstant(Words.zone()).toLocalDate()),
                word.words(),
                Words.day(word.dueOn()),
                to == null ? "" : Words.day(to));
    }
}
