package org.maillage.alliance.handover;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.handover.HandoverPage.Says;
import org.maillage.alliance.handover.HandoverSaidForm.What;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together what an operator sees by their link: the dossier, what was said, and what they may say. */
@Component
record TakeOverOverview(DescribeHandover describe, DirectoryPolicy policy, Clock clock) {

    private static final String TEMPLATE = "alliance/handover/show";

    Answer show(AskedOperator who) {
        return Answer.show(TEMPLATE, page(who, new Mistakes(), null, null));
    }

    Answer refuse(AskedOperator who, HandoverSaidForm form) {
        return Answer.refuse(TEMPLATE, page(who, form.mistakes(), form, null), form.mistakes());
    }

    Answer refuse(AskedOperator who, AcceptHandoverForm form) {
        var mistakes = form.filled().mistakes();
        return Answer.refuse(TEMPLATE, page(who, mistakes, null, form), mistakes);
    }

    private HandoverPage page(
            AskedOperator who,
            Mistakes mistakes,
            @Nullable HandoverSaidForm typed,
            @Nullable AcceptHandoverForm accepting) {
        var it = who.handover();
        var asked = who.good() && it.asksAt(OffsetDateTime.now(clock));
        var agreed = who.good() && it.state().isAgreed();
        var closed = closed(who, asked, agreed);
        var seen = closed.isEmpty();
        return new HandoverPage(
                Frame.of(say("handover.titled", it.title()), say("handover.description"))
                        .asPersonal(),
                who.path(),
                closed,
                DescribeHandover.signal(it.state()),
                DescribeHandover.state(it.state()),
                asked ? stands(it) : "",
                seen ? describe.trace(it) : "",
                seen ? DescribeHandover.why(it) : "",
                seen ? DescribeHandover.dossier(it) : List.of(),
                seen ? describe.documents(it, who.path(), false) : List.of(),
                seen ? describe.thread(it) : List.of(),
                says(who, asked, agreed, typed),
                accept(it, asked, accepting),
                agreed ? DescribeHandover.open(it, true) : null,
                null,
                mistakes);
    }

    private static @Nullable Filled accept(Handover it, boolean asked, @Nullable AcceptHandoverForm typed) {
        if (!asked) {
            return null;
        }
        return (typed == null ? AcceptHandoverForm.blank(it.contact()) : typed).filled();
    }

    // Whoever has declined reads what they said; an old link says what to do.
    private String closed(AskedOperator who, boolean asked, boolean agreed) {
        var it = who.handover();
        if (asked || agreed || (who.good() && it.state() == HandoverState.DECLINED)) {
            return "";
        }
        return it.state() == HandoverState.WITHDRAWN
                ? say("handover.closed.withdrawn", policy.nameOf(it.team()))
                : say("handover.closed", policy.nameOf(it.team()));
    }

    private String stands(Handover it) {
        return say(
                "handover.asked.lead",
                it.handedBy(),
                policy.nameOf(it.team()),
                it.operator(),
                day(Objects.requireNonNull(it.expiresAt())
                        .atZoneSameInstant(Words.zone())
                        .toLocalDate()));
    }

    private static List<Says> says(AskedOperator who, boolean asked, boolean agreed, @Nullable HandoverSaidForm typed) {
        var it = who.handover();
        var says = new ArrayList<Says>();
        if (asked || (agreed && it.state() == HandoverState.ACCEPTED)) {
            says.add(DescribeHandover.says(What.QUESTION, path(who, What.QUESTION), typed, ""));
        }
        if (asked) {
            says.add(DescribeHandover.says(What.DECLINED, path(who, What.DECLINED), typed, ""));
        }
        if (agreed) {
            says.add(DescribeHandover.says(What.PUBLIC, path(who, What.PUBLIC), typed, it.publicWords()));
        }
        if (agreed && it.state() == HandoverState.ACCEPTED) {
            says.add(DescribeHandover.says(What.BACK, path(who, What.BACK), typed, ""));
        }
        return says;
    }

    private static String path(AskedOperator who, What what) {
        return who.path() + "/" + Typed.key(what);
    }
}
