package org.maillage.capitalisation.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.review.SheetReview.Answer;
import org.maillage.capitalisation.review.SheetReview.Comment;

/** The sheets of the demonstration, as its file tells them, and who decides on them. */
record ToldSheets(List<String> committee, String chair, List<Told> sheets) {

    /**
     * A sheet and how far it has come.
     *
     * @param elsewhere a territory that is no real one
     * @param open whether those who are quoted have not answered
     */
    record Told(
            String title,
            @Nullable String kind,
            String person,
            String reader,
            int daysAgo,
            String state,
            @Nullable String circuit,
            @Nullable String licence,
            @Nullable Integer lookAgainInDays,
            @Nullable String maturity,
            String began,
            @Nullable String ended,
            String actors,
            @Nullable String elsewhere,
            @Nullable Named owner,
            Map<String, String> sections,
            @Nullable List<Moment> moments,
            @Nullable List<Quoted> quotes,
            @Nullable List<Comment> comments,
            @Nullable String verdict,
            @Nullable No noCriterion,
            @Nullable String why,
            @Nullable Second second,
            @Nullable Boolean open) {

        @Override
        public List<Moment> moments() {
            return Objects.requireNonNullElse(moments, List.of());
        }

        @Override
        public List<Quoted> quotes() {
            return Objects.requireNonNullElse(quotes, List.of());
        }

        @Override
        public List<Comment> comments() {
            return Objects.requireNonNullElse(comments, List.of());
        }

        @Override
        public String verdict() {
            return Objects.requireNonNullElse(verdict, "");
        }

        boolean isOpen() {
            return Boolean.TRUE.equals(open);
        }

        Answer answer() {
            return state.equals("back") ? Answer.BACK : Answer.PUBLISH;
        }
    }

    record Named(String name, String organisation) {}

    record Moment(String when, String what, boolean turning) {}

    record Quoted(String section, String words, String name, String part) {}

    record No(int index, String comment) {}

    record Second(String section, String words, String licence, int daysAgo) {}
}
