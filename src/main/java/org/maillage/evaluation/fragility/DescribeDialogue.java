package org.maillage.evaluation.fragility;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says who was not heard, and how figures and feelings were read. */
final class DescribeDialogue {

    private DescribeDialogue() {}

    /** Groups of which nothing could be told, be it that nobody or too few of them have said something. */
    static List<String> unheard(Diagnosis diagnosis, List<FragilityLook> looks) {
        return Stream.concat(
                        IntStream.range(0, diagnosis.groups().size())
                                .filter(group ->
                                        looks.stream().noneMatch(it -> it.felt().containsKey(group)))
                                .mapToObj(diagnosis.groups()::get),
                        DiagnosisForm.lines(diagnosis.unheard()).stream())
                .toList();
    }

    static List<String> method(Diagnosis diagnosis) {
        return List.of(
                say("fragility.method.felt", count(diagnosis.minimum())),
                say(
                        "fragility.method.words",
                        count(Math.round(FeltStanding.STRONG_FROM)),
                        count(Math.round(FeltStanding.WEAK_UNDER)),
                        count(Math.round(MeasuredStanding.NEAR_BY * 100))));
    }
}
