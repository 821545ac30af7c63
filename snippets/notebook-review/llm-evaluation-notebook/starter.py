import random


def compare(questions, ask_old, ask_new, judge):
    """Share of questions on which the new model beats the old one."""
    wins = 0
    for question in questions:
        old, new = ask_old(question), ask_new(question)
        verdict = judge(f"Question: {question}\nAnswer 1 (new model): {new}\n"
                        f"Answer 2 (old model): {old}\nWhich is better, 1 or 2?")
        if "1" in verdict:
            wins += 1
    return {"win_rate": wins / len(questions), "questions": len(questions)}


def sample(questions, n, seed):
    return random.sample(questions, n)
