"""Rates of a chat system, and the numbering of messages in a conversation."""

DAY = 86_400


def a_second(users, each, peak_to_mean=1):
    return users * each / DAY * peak_to_mean


def gateways(connected, each):
    return -(-connected // each)


class Conversation:
    """One owner numbers the messages; a repeated client id changes nothing."""

    def __init__(self):
        self.messages = []  # the message with number n stands at n - 1
        self.numbers = {}   # client id: number

    def append(self, client_id, text):
        if client_id not in self.numbers:
            self.messages.append(text)
            self.numbers[client_id] = len(self.messages)
        return self.numbers[client_id]

    def after(self, number):
        """What a device that holds everything up to number still misses."""
        return list(enumerate(self.messages[number:], number + 1))
