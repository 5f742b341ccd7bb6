package org.maillage.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.shared.Words;
import org.maillage.web.Frame;

/** What the page of the lessons of all editions shows. */
record LessonsPage(
        Frame frame, List<Group> groups, int page, boolean isFirst, boolean isLast, List<Marks.Line> sources) {

    static final int PER_KIND = 50;

    /** What was learnt of one kind. */
    record Group(LessonKind kind, List<Entry> lessons) {}

    /** A lesson and where it comes from. */
    record Entry(Lesson lesson, List<Marks.Mark> marks, String edition, String editionPath) {}

    static LessonsPage of(Map<LessonKind, List<Lessons.Learnt>> learnt, int page) {
        var frame = Frame.of(Words.say("pathway.lessons"), Words.say("pathway.lessons.lead"));
        var sources = new LinkedHashMap<String, CitedSource>();
        learnt.values()
                .forEach(list ->
                        list.forEach(it -> cited(it).forEach(source -> sources.putIfAbsent(source.url(), source))));
        var numbered = new ArrayList<CitedSource>();
        sources.values()
                .forEach(it -> numbered.add(
                        new CitedSource("" + (numbered.size() + 1), it.title(), it.publisher(), it.url())));
        var marks = Marks.of(numbered);
        var groups = new ArrayList<Group>();
        learnt.forEach((kind, list) -> {
            if (!list.isEmpty()) {
                groups.add(new Group(
                        kind,
                        list.stream()
                                .limit(PER_KIND)
                                .map(it -> entry(it, marks, numbered))
                                .toList()));
            }
        });
        var more = learnt.values().stream().anyMatch(it -> it.size() > PER_KIND);
        return new LessonsPage(frame.in(Frame.Section.LESSONS), groups, page, page == 1, !more, marks.lines());
    }

    private static List<CitedSource> cited(Lessons.Learnt learnt) {
        return learnt.sources().stream()
                .filter(it -> learnt.lesson().sources().contains(it.key()))
                .toList();
    }

    private static Entry entry(Lessons.Learnt learnt, Marks marks, List<CitedSource> numbered) {
        var urls = cited(learnt).stream().map(CitedSource::url).toList();
        var keys = numbered.stream()
                .filter(it -> urls.contains(it.url()))
                .map(CitedSource::key)
                .toList();
        return new Entry(learnt.lesson(), marks.at(keys), learnt.edition().toString(), EditionCard.path(learnt.slug()));
    }
}
