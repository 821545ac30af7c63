from solution import plan, task_memory

executors, heap = plan(nodes=10, cores=16, memory=64)
print(f"executors           {executors}")
print(f"heap of each        {heap} GiB")
print(f"tasks at once       {executors * 5}")
print(f"memory for a task   {task_memory(heap, 5):,.0f} MiB")
print(f"waves of 2,000      {-(-2_000 // (executors * 5))}")
