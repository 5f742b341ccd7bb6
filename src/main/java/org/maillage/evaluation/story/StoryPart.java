package org.maillage.evaluation.story;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.TeamCount.What;
import org.maillage.evaluation.figure.SourcedFigure;

/** A part of a story. */
record StoryPart(UUID id, Body body, int version) {

    /** What a part can be. */
    enum Kind {
        NARRATIVE,
        /** A figure that the platform counts. */
        COUNTED,
        /** A figure that the team enters (indicator). */
        FIGURE,
        /** What was seen, and on what it rests (constat). */
        FINDING,
        TESTIMONY,
        ALLIANCE
    }

    Kind kind() {
        return body.kind();
    }

    /** What it says. */
    sealed interface Body {
        Kind kind();
    }

    /** Contribution, not attribution: what the team brought, what others did, what is not established; empty while not said. */
    record Claim(String ours, String others, String unproven) {

        static final Claim NONE = new Claim("", "", "");
    }

    /** Words of the team under a title, which may be empty. */
    record Narrative(String title, String words) implements Body {
        @Override
        public Kind kind() {
            return Kind.NARRATIVE;
        }
    }

    /** A figure that follows the records until the story is frozen. */
    record Counted(What what) implements Body {
        @Override
        public Kind kind() {
            return Kind.COUNTED;
        }
    }

    /** @param name what is counted or measured */
    record Entered(String name, SourcedFigure figure, Claim claim) implements Body {
        @Override
        public Kind kind() {
            return Kind.FIGURE;
        }
    }

    /** @param source on what it rests */
    record Finding(String words, StoryObject source, Claim claim) implements Body {
        @Override
        public Kind kind() {
            return Kind.FINDING;
        }
    }

    /** How somebody wishes to be named. */
    enum Named {
        NAME,
        ROLE,
        ANONYMOUS
    }

    /**
     * What somebody said.
     *
     * @param who their name or role; empty for anonymous
     * @param agreedOn since when they agree to be quoted; null while they have not, so that it does not go out
     */
    record Testimony(
            String words,
            Named named,
            String who,
            LocalDate saidOn,
            @Nullable LocalDate agreedOn) implements Body {
        @Override
        public Kind kind() {
            return Kind.TESTIMONY;
        }

        boolean goesOut() {
            return agreedOn != null;
        }
    }

    /** @param object an alliance, a partnership or a project */
    record Allied(StoryObject object, String words, Claim claim) implements Body {
        @Override
        public Kind kind() {
            return Kind.ALLIANCE;
        }
    }
}
