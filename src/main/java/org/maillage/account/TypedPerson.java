package org.maillage.account;

import static org.maillage.shared.Words.say;

import org.maillage.notices.Pace;

/**
 * What somebody has typed about a person, and what is wrong with it.
 *
 * @param problem a sentence; empty while nothing is wrong
 */
public record TypedPerson(String name, String email, String language, String zone, String pace, String problem) {

    static final TypedPerson EMPTY = new TypedPerson("", "", "fr", "Europe/Paris", "at-once", "");

    public static TypedPerson of(Person person) {
        return new TypedPerson(
                person.name(),
                person.email().value(),
                person.language().getLanguage(),
                person.zone().getId(),
                person.pace().key(),
                "");
    }

    public static TypedPerson typed(String name, String email, String language) {
        return new TypedPerson(
                name.strip(), email.strip(), language.equals("en") ? "en" : "fr", "Europe/Paris", "at-once", "");
    }

    public TypedPerson with(String zone, String pace) {
        return new TypedPerson(name, email, language, zone, pace, problem);
    }

    public TypedPerson withProblem(String problem) {
        return new TypedPerson(name, email, language, zone, pace, problem);
    }

    /** The same with what is wrong with its name. */
    public TypedPerson checkName() {
        if (name.isEmpty()) {
            return withProblem(say("account.problem.name-empty"));
        }
        if (name.length() > Person.LONGEST_NAME) {
            return withProblem(say("account.problem.name-long", Person.LONGEST_NAME));
        }
        return name.chars().anyMatch(Character::isISOControl) ? withProblem(say("account.problem.name-odd")) : this;
    }

    /** The same with what is wrong with its address. */
    public TypedPerson checkEmail() {
        return isSound() && EmailAddress.of(email).isEmpty() ? withProblem(say("account.problem.email")) : this;
    }

    /** The same with what is wrong with what only a forged form can say. */
    public TypedPerson checkChoices() {
        var sound = Zones.ALL.contains(zone) && Pace.find(pace).isPresent();
        return isSound() && !sound ? withProblem(say("account.problem.choice")) : this;
    }

    public boolean isSound() {
        return problem.isEmpty();
    }
}
