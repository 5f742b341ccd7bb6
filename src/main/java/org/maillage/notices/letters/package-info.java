/** Letters that people write to several at once: to whom, looked over, sent once as one mail each, and what became of each. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Letters of people",
        allowedDependencies = {"shared", "web", "notices", "account"})
@org.maillage.shared.Owns({"notices.letter", "notices.letter_reader", "notices.letter_refusal", "notices.letter_end"})
@org.jspecify.annotations.NullMarked
package org.maillage.notices.letters;
